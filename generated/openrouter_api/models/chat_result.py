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
    from .open_router_metadata import OpenRouterMetadata


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ChatResult(_Model):
    """The schema ChatResult."""

    choices: List[ChatChoice]
    created: int
    id: str
    model: str
    object: Literal["chat.completion"] = "chat.completion"
    openrouter_metadata: Optional[OpenRouterMetadata] = ABSENT
    service_tier: Optional[str] = ABSENT
    system_fingerprint: Optional[str]
    usage: Optional[ChatUsage] = ABSENT
    provider: Optional[str] = ABSENT
    """(Source: guide.)"""
    _readings: ClassVar[Dict[str, Any]] = {
        "choices": ("l", ("m", "ChatChoice")),
        "openrouter_metadata": ("m", "OpenRouterMetadata"),
        "usage": ("m", "ChatUsage"),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "object": "chat.completion",
    }
