"""The schema ChatResult."""

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
    from .chat_choice import ChatChoice
    from .chat_usage import ChatUsage
    from .openrouter_metadata import OpenRouterMetadata


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ChatResult(_Model):
    """A chat completion that was not streamed."""

    choices: List[ChatChoice]
    """The answers, normally one. Each may carry an error of its own."""

    created: int
    """When the answer was made, in Unix seconds."""

    id: str
    """Id of the generation (`gen-…`), usable to look up tokens and cost later."""

    model: str
    """Model that really ran, which may be a fallback or a router's choice; the one billed."""

    object: Literal["chat.completion"] = "chat.completion"
    """Always `chat.completion`."""

    openrouter_metadata: Optional[OpenRouterMetadata] = ABSENT
    """How the request was routed. Present only when asked for by header, and absent on response
    cache hits.
    """

    service_tier: Optional[str] = ABSENT
    """Tier that served the request and is billed; null or absent when the provider reports none.
    """

    system_fingerprint: Optional[str]
    """Provider's mark for its configuration; it changes when the same seed may give other answers.
    Null when there is none.
    """

    usage: ChatUsage
    """Tokens and cost."""

    provider: Optional[str] = ABSENT
    """Name of the provider that answered. (Source: guide.)"""

    _readings: ClassVar[Dict[str, Any]] = {
        "choices": ("l", ("m", "ChatChoice")),
        "openrouter_metadata": ("m", "OpenRouterMetadata"),
        "usage": ("m", "ChatUsage"),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "object": "chat.completion",
    }
