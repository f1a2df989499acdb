"""The schema MessagesStreamingResponse."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
)

import attrs

from ..model import Model as _Model

if TYPE_CHECKING:
    from ..types import MessagesStreamEvents


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class MessagesStreamingResponse(_Model):
    """The schema MessagesStreamingResponse."""

    data: MessagesStreamEvents
    event: str
    _readings: ClassVar[Dict[str, Any]] = {
        "data": (
            "t",
            "type",
            {
                "message_start": ("m", "MessagesStartEvent"),
                "message_delta": ("m", "MessagesDeltaEvent"),
                "message_stop": ("m", "MessagesStopEvent"),
                "content_block_start": ("m", "MessagesContentBlockStartEvent"),
                "content_block_delta": ("m", "MessagesContentBlockDeltaEvent"),
                "content_block_stop": ("m", "MessagesContentBlockStopEvent"),
                "ping": ("m", "MessagesPingEvent"),
                "error": ("m", "MessagesErrorEvent"),
            },
        ),
    }
