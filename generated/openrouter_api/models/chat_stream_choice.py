"""The schema ChatStreamChoice."""

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
    from .chat_choice_error import ChatChoiceError
    from .chat_stream_delta import ChatStreamDelta
    from .chat_token_logprobs import ChatTokenLogprobs


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ChatStreamChoice(_Model):
    """New piece of one answer."""

    delta: ChatStreamDelta
    """What is new."""

    finish_reason: Optional[
        Union[Literal["tool_calls", "stop", "length", "content_filter", "error"], str]
    ]
    """Why generation ended, in the chunk that ends the answer; null in all others."""

    index: int
    """Position among the choices, from 0; pieces with the same index belong together."""

    logprobs: Optional[ChatTokenLogprobs] = ABSENT
    """Log probabilities of the new tokens, when asked for; otherwise null or absent."""

    native_finish_reason: Optional[str] = ABSENT
    """Why generation ended, in the provider's own words; null in all chunks but the ending one, or
    when not known. (Source: guide.)
    """

    error: Optional[ChatChoiceError] = ABSENT
    """What went wrong with this answer; `finish_reason` is then `error`. (Source: guide.)"""

    _readings: ClassVar[Dict[str, Any]] = {
        "delta": ("m", "ChatStreamDelta"),
        "logprobs": ("m", "ChatTokenLogprobs"),
        "error": ("m", "ChatChoiceError"),
    }
