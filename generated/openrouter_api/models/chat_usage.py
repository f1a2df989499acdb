"""The schema ChatUsage."""

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
    from .chat_usage_completion_tokens_details import ChatUsageCompletionTokensDetails
    from .chat_usage_prompt_tokens_details import ChatUsagePromptTokensDetails
    from .cost_details import CostDetails
    from .server_tool_use_details import ServerToolUseDetails


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ChatUsage(_Model):
    """The schema ChatUsage."""

    completion_tokens: int
    completion_tokens_details: Optional[ChatUsageCompletionTokensDetails] = ABSENT
    cost: Optional[float] = ABSENT
    cost_details: Optional[CostDetails] = ABSENT
    is_byok: Optional[bool] = ABSENT
    prompt_tokens: int
    prompt_tokens_details: Optional[ChatUsagePromptTokensDetails] = ABSENT
    server_tool_use_details: Optional[ServerToolUseDetails] = ABSENT
    total_tokens: int
    server_tool_use: Optional[ServerToolUseDetails] = ABSENT
    """(Source: guide.)"""
    _readings: ClassVar[Dict[str, Any]] = {
        "completion_tokens_details": ("m", "ChatUsageCompletionTokensDetails"),
        "cost_details": ("m", "CostDetails"),
        "prompt_tokens_details": ("m", "ChatUsagePromptTokensDetails"),
        "server_tool_use_details": ("m", "ServerToolUseDetails"),
        "server_tool_use": ("m", "ServerToolUseDetails"),
    }
