"""The schema MessagesContentBlockDeltaEventDeltaThinkingDelta."""

from __future__ import annotations

from typing import (
    ClassVar,
    Dict,
    Literal,
)

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class MessagesContentBlockDeltaEventDeltaThinkingDelta(_Model):
    """The schema MessagesContentBlockDeltaEventDeltaThinkingDelta."""

    thinking: str
    """Thinking to append."""

    type: Literal["thinking_delta"] = "thinking_delta"
    """Kind of the addition."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "thinking_delta",
    }
