"""The schema ChatFormatTextConfig."""

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
class ChatFormatTextConfig(_Model):
    """Answer in free text, the default."""

    type: Literal["text"] = "text"
    """Always `text`."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "text",
    }


if TYPE_CHECKING:

    class ChatFormatTextConfigParams(TypedDict, total=False):
        """What may be sent as :class:`ChatFormatTextConfig`."""

        type: Required[Literal["text"]]
        """Always `text`."""
