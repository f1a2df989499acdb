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
    """Token counts of the whole message so far; replace earlier ones, do not add."""

    cache_creation: Optional[AnthropicCacheCreation] = ABSENT
    """Tokens written to the prompt cache, by lifetime of the entry."""

    cache_creation_input_tokens: Optional[int]
    """Prompt tokens written to the cache."""

    cache_read_input_tokens: Optional[int]
    """Prompt tokens read from the cache."""

    input_tokens: Optional[int]
    """Prompt tokens that were neither read from nor written to the cache."""

    iterations: Optional[List[AnthropicUsageIteration]] = ABSENT
    """Usage step by step, where the answer took several."""

    output_tokens: int
    """Generated tokens, those for thinking included."""

    output_tokens_details: Optional[AnthropicOutputTokensDetails]
    """Breakdown of the generated tokens."""

    server_tool_use: Optional[MessagesDeltaEventUsageServerToolUse]
    """Requests that server tools made, else null."""

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
