"""The schema MessagesErrorEvent."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    Literal,
    Optional,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from .messages_error_event_error import MessagesErrorEventError
    from .openrouter_metadata import OpenRouterMetadata


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class MessagesErrorEvent(_Model):
    """Messages stream event: the stream failed."""

    error: MessagesErrorEventError
    """The error."""

    openrouter_metadata: Optional[OpenRouterMetadata] = ABSENT
    """How the request was routed, when the X-OpenRouter-Metadata header asked for it."""

    type: Literal["error"] = "error"
    """Always error."""

    _readings: ClassVar[Dict[str, Any]] = {
        "error": ("m", "MessagesErrorEventError"),
        "openrouter_metadata": ("m", "OpenRouterMetadata"),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "error",
    }
