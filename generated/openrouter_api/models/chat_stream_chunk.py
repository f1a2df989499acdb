"""The schema ChatStreamChunk."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    List,
    Literal,
    Optional,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from .chat_stream_choice import ChatStreamChoice
    from .chat_stream_chunk_error import ChatStreamChunkError
    from .chat_stream_debug import ChatStreamDebug
    from .chat_usage import ChatUsage
    from .open_router_metadata import OpenRouterMetadata


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ChatStreamChunk(_Model):
    """The schema ChatStreamChunk."""

    choices: List[ChatStreamChoice]
    created: int
    error: Optional[ChatStreamChunkError] = ABSENT
    id: str
    model: str
    object: Literal["chat.completion.chunk"] = "chat.completion.chunk"
    openrouter_metadata: Optional[OpenRouterMetadata] = ABSENT
    service_tier: Optional[str] = ABSENT
    system_fingerprint: Optional[str] = ABSENT
    usage: Optional[ChatUsage] = ABSENT
    provider: Optional[str] = ABSENT
    """(Source: guide.)"""
    debug: Optional[ChatStreamDebug] = ABSENT
    """(Source: guide.)"""
    _readings: ClassVar[Dict[str, Any]] = {
        "choices": ("l", ("m", "ChatStreamChoice")),
        "error": ("m", "ChatStreamChunkError"),
        "openrouter_metadata": ("m", "OpenRouterMetadata"),
        "usage": ("m", "ChatUsage"),
        "debug": ("m", "ChatStreamDebug"),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "object": "chat.completion.chunk",
    }
