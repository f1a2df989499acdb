"""The schema MessagesContentBlockDeltaEvent."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    Literal,
    Union,
)

import attrs

from ..model import Model as _Model

if TYPE_CHECKING:
    from .messages_content_block_delta_event_delta_citations_delta import (
        MessagesContentBlockDeltaEventDeltaCitationsDelta,
    )
    from .messages_content_block_delta_event_delta_compaction_delta import (
        MessagesContentBlockDeltaEventDeltaCompactionDelta,
    )
    from .messages_content_block_delta_event_delta_input_json_delta import (
        MessagesContentBlockDeltaEventDeltaInputJsonDelta,
    )
    from .messages_content_block_delta_event_delta_signature_delta import (
        MessagesContentBlockDeltaEventDeltaSignatureDelta,
    )
    from .messages_content_block_delta_event_delta_text_delta import (
        MessagesContentBlockDeltaEventDeltaTextDelta,
    )
    from .messages_content_block_delta_event_delta_thinking_delta import (
        MessagesContentBlockDeltaEventDeltaThinkingDelta,
    )


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class MessagesContentBlockDeltaEvent(_Model):
    """Messages stream event: an addition to the content block with the given index."""

    delta: Union[
        MessagesContentBlockDeltaEventDeltaTextDelta,
        MessagesContentBlockDeltaEventDeltaInputJsonDelta,
        MessagesContentBlockDeltaEventDeltaThinkingDelta,
        MessagesContentBlockDeltaEventDeltaSignatureDelta,
        MessagesContentBlockDeltaEventDeltaCitationsDelta,
        MessagesContentBlockDeltaEventDeltaCompactionDelta,
        Dict[str, Any],
    ]
    """What is added to the block, told apart by type."""

    index: int
    """Place of the block in the content of the message, from 0."""

    type: Literal["content_block_delta"] = "content_block_delta"
    """Always content_block_delta."""

    _readings: ClassVar[Dict[str, Any]] = {
        "delta": (
            "t",
            "type",
            {
                "text_delta": ("m", "MessagesContentBlockDeltaEventDeltaTextDelta"),
                "input_json_delta": ("m", "MessagesContentBlockDeltaEventDeltaInputJsonDelta"),
                "thinking_delta": ("m", "MessagesContentBlockDeltaEventDeltaThinkingDelta"),
                "signature_delta": ("m", "MessagesContentBlockDeltaEventDeltaSignatureDelta"),
                "citations_delta": ("m", "MessagesContentBlockDeltaEventDeltaCitationsDelta"),
                "compaction_delta": ("m", "MessagesContentBlockDeltaEventDeltaCompactionDelta"),
            },
        ),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "content_block_delta",
    }
