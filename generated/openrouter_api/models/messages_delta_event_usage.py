"""The schema MessagesDeltaEventUsage."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    List,
    Optional,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from ..types import AnthropicUsageIteration
    from .anthropic_cache_creation import AnthropicCacheCreation
    from .anthropic_output_tokens_details import AnthropicOutputTokensDetails
    from .messages_delta_event_usage_server_tool_use import MessagesDeltaEventUsageServerToolUse


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class MessagesDeltaEventUsage(_Model):
    """The schema MessagesDeltaEventUsage."""

    cache_creation: Optional[AnthropicCacheCreation] = ABSENT
    cache_creation_input_tokens: Optional[int]
    cache_read_input_tokens: Optional[int]
    input_tokens: Optional[int]
    iterations: Optional[List[AnthropicUsageIteration]] = ABSENT
    output_tokens: int
    output_tokens_details: Optional[AnthropicOutputTokensDetails]
    server_tool_use: Optional[MessagesDeltaEventUsageServerToolUse]
    _readings: ClassVar[Dict[str, Any]] = {
        "cache_creation": ("m", "AnthropicCacheCreation"),
        "iterations": (
            "l",
            (
                "t",
                "type",
                {
                    "compaction": ("m", "AnthropicCompactionUsageIteration"),
                    "message": ("m", "AnthropicMessageUsageIteration"),
                    "advisor_message": ("m", "AnthropicAdvisorMessageUsageIteration"),
                    "*": ("m", "AnthropicUnknownUsageIteration"),
                },
            ),
        ),
        "output_tokens_details": ("m", "AnthropicOutputTokensDetails"),
        "server_tool_use": ("m", "MessagesDeltaEventUsageServerToolUse"),
    }
