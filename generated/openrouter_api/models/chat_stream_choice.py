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
    """The schema ChatStreamChoice."""

    delta: ChatStreamDelta
    finish_reason: Optional[
        Union[Literal["tool_calls", "stop", "length", "content_filter", "error"], str]
    ]
    index: int
    logprobs: Optional[ChatTokenLogprobs] = ABSENT
    native_finish_reason: Optional[str] = ABSENT
    error: Optional[ChatChoiceError] = ABSENT
    """(Source: guide.)"""
    _readings: ClassVar[Dict[str, Any]] = {
        "delta": ("m", "ChatStreamDelta"),
        "logprobs": ("m", "ChatTokenLogprobs"),
        "error": ("m", "ChatChoiceError"),
    }
