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
    from .open_ai_responses_usage_input_tokens_details import OpenAIResponsesUsageInputTokensDetails
    from .open_ai_responses_usage_output_tokens_details import (
        OpenAIResponsesUsageOutputTokensDetails,
    )
    from .server_tool_use_details import ServerToolUseDetails
    from .usage_cost_details import UsageCostDetails


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class Usage(_Model):
    """The schema Usage."""

    input_tokens: int
    input_tokens_details: OpenAIResponsesUsageInputTokensDetails
    output_tokens: int
    output_tokens_details: OpenAIResponsesUsageOutputTokensDetails
    total_tokens: int
    cost: Optional[float] = ABSENT
    cost_details: Optional[UsageCostDetails] = ABSENT
    is_byok: Optional[bool] = ABSENT
    server_tool_use_details: Optional[ServerToolUseDetails] = ABSENT
    _readings: ClassVar[Dict[str, Any]] = {
        "input_tokens_details": ("m", "OpenAIResponsesUsageInputTokensDetails"),
        "output_tokens_details": ("m", "OpenAIResponsesUsageOutputTokensDetails"),
        "cost_details": ("m", "UsageCostDetails"),
        "server_tool_use_details": ("m", "ServerToolUseDetails"),
    }
