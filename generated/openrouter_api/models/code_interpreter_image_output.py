"""The schema CodeInterpreterImageOutput."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    ClassVar,
    Dict,
    Literal,
)

import attrs

from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class CodeInterpreterImageOutput(_Model):
    """An image that the code interpreter produced."""

    type: Literal["image"] = "image"
    """Always image."""

    url: str
    """URL of the image."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "image",
    }


if TYPE_CHECKING:

    class CodeInterpreterImageOutputParams(TypedDict, total=False):
        """What may be sent as :class:`CodeInterpreterImageOutput`."""

        type: Required[Literal["image"]]
        """Always image."""

        url: Required[str]
        """URL of the image."""
