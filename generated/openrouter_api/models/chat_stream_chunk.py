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
    from .openrouter_metadata import OpenRouterMetadata


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ChatStreamChunk(_Model):
    """One piece of a streamed completion. The stream ends with `data: [DONE]`; a chunk with `error`
    is the last one.
    """

    choices: List[ChatStreamChoice]
    """New pieces of the answers. Empty in debug chunks; empty or without news in the chunk that
    brings the usage.
    """

    created: int
    """When the answer was made, in Unix seconds; the same in every chunk."""

    error: Optional[ChatStreamChunkError] = ABSENT
    """What went wrong after the stream had begun. Nothing follows, and no other provider is tried.
    """

    id: str
    """Id of the generation (`gen-…`), the same in every chunk."""

    model: str
    """Model that really runs; the one billed."""

    object: Literal["chat.completion.chunk"] = "chat.completion.chunk"
    """Always `chat.completion.chunk`."""

    openrouter_metadata: Optional[OpenRouterMetadata] = ABSENT
    """How the request was routed. In the last chunk, and only when asked for by header."""

    service_tier: Optional[str] = ABSENT
    """Tier that serves the request and is billed; null or absent when the provider reports none.
    """

    system_fingerprint: Optional[str] = ABSENT
    """Provider's mark for its configuration, when it has one."""

    usage: Optional[ChatUsage] = ABSENT
    """Tokens and cost, once, in the last chunk before the end."""

    provider: Optional[str] = ABSENT
    """Name of the provider that answers. (Source: guide.)"""

    debug: Optional[ChatStreamDebug] = ABSENT
    """Debugging data, when asked for; one chunk for each provider attempt, before its first text.
    (Source: guide.)
    """

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
