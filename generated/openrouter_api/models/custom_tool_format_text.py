"""The schema CustomToolFormatText."""

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
class CustomToolFormatText(_Model):
    """The schema CustomToolFormatText."""

    type: Literal["text"] = "text"
    """text or grammar."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "text",
    }


if TYPE_CHECKING:

    class CustomToolFormatTextParams(TypedDict, total=False):
        """What may be sent as :class:`CustomToolFormatText`."""

        type: Required[Literal["text"]]
        """text or grammar."""
