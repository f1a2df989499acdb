"""The schema ChatChoice."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    Literal,
    Optional,
    Union,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from .chat_assistant_message import ChatAssistantMessage
    from .chat_choice_error import ChatChoiceError
    from .chat_token_logprobs import ChatTokenLogprobs


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ChatChoice(_Model):
    """One answer."""

    finish_reason: Optional[
        Union[Literal["tool_calls", "stop", "length", "content_filter", "error"], str]
    ]
    """Why generation ended, in the common vocabulary; null when not known."""

    index: int
    """Position among the choices, from 0."""

    logprobs: Optional[ChatTokenLogprobs] = ABSENT
    """Log probabilities of the tokens, when asked for; otherwise null or absent."""

    message: ChatAssistantMessage
    """What the model said."""

    native_finish_reason: Optional[str] = ABSENT
    """Why generation ended, in the provider's own words; null when not known. (Source: guide.)
    """

    error: Optional[ChatChoiceError] = ABSENT
    """What went wrong after the model had started; `finish_reason` is then `error` and the message
    may be incomplete. (Source: guide.)
    """

    _readings: ClassVar[Dict[str, Any]] = {
        "logprobs": ("m", "ChatTokenLogprobs"),
        "message": ("m", "ChatAssistantMessage"),
        "error": ("m", "ChatChoiceError"),
    }
