"""The schema BaseMessagesResultUsage."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    List,
    Literal,
    Optional,
    Union,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from ..types import AnthropicUsageIteration
    from .anthropic_cache_creation import AnthropicCacheCreation
    from .anthropic_output_tokens_details import AnthropicOutputTokensDetails
    from .anthropic_server_tool_usage import AnthropicServerToolUsage


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class BaseMessagesResultUsage(_Model):
    """The schema BaseMessagesResultUsage."""

    cache_creation: Optional[AnthropicCacheCreation]
    cache_creation_input_tokens: Optional[int]
    cache_read_input_tokens: Optional[int]
    inference_geo: Optional[str]
    input_tokens: int
    output_tokens: int
    output_tokens_details: Optional[AnthropicOutputTokensDetails]
    server_tool_use: Optional[AnthropicServerToolUsage]
    service_tier: Optional[Union[Literal["standard", "priority", "batch"], str]]
    iterations: Optional[List[AnthropicUsageIteration]] = ABSENT
    speed: Optional[Union[Literal["fast", "standard"], str]] = ABSENT
    _readings: ClassVar[Dict[str, Any]] = {
        "cache_creation": ("m", "AnthropicCacheCreation"),
        "output_tokens_details": ("m", "AnthropicOutputTokensDetails"),
        "server_tool_use": ("m", "AnthropicServerToolUsage"),
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
    }
