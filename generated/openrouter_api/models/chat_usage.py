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
    """Tokens, by the model's own tokenizer, and cost of one request. In a stream it comes once, in
    the last chunk, whose `choices` are empty or hold nothing new.
    """

    completion_tokens: int
    """Tokens generated, reasoning included."""

    completion_tokens_details: Optional[ChatUsageCompletionTokensDetails] = ABSENT
    """The generated tokens split by kind; null when not known."""

    cost: Optional[float] = ABSENT
    """Amount charged to the account, in USD. This figure is the binding one; null when not known.
    """

    cost_details: Optional[CostDetails] = ABSENT
    """What the provider charges, split by input and output; null when not known."""

    is_byok: Optional[bool] = ABSENT
    """True when a provider key of your own was used, so that the provider bills you directly.
    """

    prompt_tokens: int
    """Tokens of the prompt, cached ones included."""

    prompt_tokens_details: Optional[ChatUsagePromptTokensDetails] = ABSENT
    """The prompt tokens split by kind; null when not known."""

    server_tool_use_details: Optional[ServerToolUseDetails] = ABSENT
    """How often server tools ran; null or absent when none did."""

    total_tokens: int
    """Prompt and generated tokens together."""

    server_tool_use: Optional[ServerToolUseDetails] = ABSENT
    """Same as `server_tool_use_details`, under the name some answers use. (Source: guide.)"""

    _readings: ClassVar[Dict[str, Any]] = {
        "completion_tokens_details": ("m", "ChatUsageCompletionTokensDetails"),
        "cost_details": ("m", "CostDetails"),
        "prompt_tokens_details": ("m", "ChatUsagePromptTokensDetails"),
        "server_tool_use_details": ("m", "ServerToolUseDetails"),
        "server_tool_use": ("m", "ServerToolUseDetails"),
    }
