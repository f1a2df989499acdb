"""The schema MessagesContentBlockDeltaEventDeltaTextDelta."""

from __future__ import annotations

from typing import (
    ClassVar,
    Dict,
    Literal,
)

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class MessagesContentBlockDeltaEventDeltaTextDelta(_Model):
    """The schema MessagesContentBlockDeltaEventDeltaTextDelta."""

    text: str
    """Text to append."""

    type: Literal["text_delta"] = "text_delta"
    """Kind of the addition."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "text_delta",
    }
