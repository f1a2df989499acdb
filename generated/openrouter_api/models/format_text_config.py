"""The schema FormatTextConfig."""

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
class FormatTextConfig(_Model):
    """Asks for plain text, the default."""

    type: Literal["text"] = "text"
    """Always text."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "text",
    }


if TYPE_CHECKING:

    class FormatTextConfigParams(TypedDict, total=False):
        """What may be sent as :class:`FormatTextConfig`."""

        type: Required[Literal["text"]]
        """Always text."""
