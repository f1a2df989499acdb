"""The schema Usage."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    Optional,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from .openai_responses_usage_input_tokens_details import OpenAIResponsesUsageInputTokensDetails
    from .openai_responses_usage_output_tokens_details import (
        OpenAIResponsesUsageOutputTokensDetails,
    )
    from .server_tool_use_details import ServerToolUseDetails
    from .usage_cost_details import UsageCostDetails


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class Usage(_Model):
    """Token counts of a response together with what it cost, in USD."""

    input_tokens: int
    """Prompt tokens, cached ones included, by the model's own tokenizer."""

    input_tokens_details: OpenAIResponsesUsageInputTokensDetails
    """Breakdown of the prompt tokens."""

    output_tokens: int
    """Generated tokens, those for reasoning included."""

    output_tokens_details: OpenAIResponsesUsageOutputTokensDetails
    """Breakdown of the generated tokens."""

    total_tokens: int
    """Prompt and generated tokens together."""

    cost: Optional[float] = ABSENT
    """What was charged, in USD."""

    cost_details: Optional[UsageCostDetails] = ABSENT
    """What the upstream provider charged, in USD."""

    is_byok: Optional[bool] = ABSENT
    """Whether the caller's own provider key was used."""

    server_tool_use_details: Optional[ServerToolUseDetails] = ABSENT
    """Server tool calls the response took."""

    _readings: ClassVar[Dict[str, Any]] = {
        "input_tokens_details": ("m", "OpenAIResponsesUsageInputTokensDetails"),
        "output_tokens_details": ("m", "OpenAIResponsesUsageOutputTokensDetails"),
        "cost_details": ("m", "UsageCostDetails"),
        "server_tool_use_details": ("m", "ServerToolUseDetails"),
    }
