"""The schema MessagesResultUsage."""

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
    from .cost_details import CostDetails


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class MessagesResultUsage(_Model):
    """Token counts and cost in USD."""

    cache_creation: Optional[AnthropicCacheCreation]
    """Tokens written to the prompt cache, by lifetime of the entry."""

    cache_creation_input_tokens: Optional[int]
    """Prompt tokens written to the cache."""

    cache_read_input_tokens: Optional[int]
    """Prompt tokens read from the cache."""

    inference_geo: Optional[str]
    """Region in which the model ran, if reported."""

    input_tokens: int
    """Prompt tokens that were neither read from nor written to the cache."""

    output_tokens: int
    """Generated tokens, those for thinking included."""

    output_tokens_details: Optional[AnthropicOutputTokensDetails]
    """Breakdown of the generated tokens."""

    server_tool_use: Optional[AnthropicServerToolUsage]
    """Requests that server tools made, else null."""

    service_tier: Optional[str]
    """Capacity tier that served the answer; the base tier is called standard."""

    cost: Optional[float] = ABSENT
    """What was charged, in USD."""

    cost_details: Optional[CostDetails] = ABSENT
    """What the upstream provider charged, in USD."""

    is_byok: Optional[bool] = ABSENT
    """Whether the caller's own provider key was used."""

    iterations: Optional[List[AnthropicUsageIteration]] = ABSENT
    """Usage step by step, where the answer took several."""

    speed: Optional[Union[Literal["fast", "standard"], str]] = ABSENT
    """Speed at which the answer was generated."""

    _readings: ClassVar[Dict[str, Any]] = {
        "cache_creation": ("m", "AnthropicCacheCreation"),
        "output_tokens_details": ("m", "AnthropicOutputTokensDetails"),
        "server_tool_use": ("m", "AnthropicServerToolUsage"),
        "cost_details": ("m", "CostDetails"),
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
