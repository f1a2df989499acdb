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
    from .open_router_metadata import OpenRouterMetadata


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class MessagesErrorEvent(_Model):
    """The schema MessagesErrorEvent."""

    error: MessagesErrorEventError
    openrouter_metadata: Optional[OpenRouterMetadata] = ABSENT
    type: Literal["error"] = "error"
    _readings: ClassVar[Dict[str, Any]] = {
        "error": ("m", "MessagesErrorEventError"),
        "openrouter_metadata": ("m", "OpenRouterMetadata"),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "error",
    }
