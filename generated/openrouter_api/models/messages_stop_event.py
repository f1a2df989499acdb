"""The schema MessagesStopEvent."""

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
    from .openrouter_metadata import OpenRouterMetadata


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class MessagesStopEvent(_Model):
    """Last Messages stream event; carries the routing metadata when that was asked for."""

    openrouter_metadata: Optional[OpenRouterMetadata] = ABSENT
    """How the request was routed, when the X-OpenRouter-Metadata header asked for it."""

    type: Literal["message_stop"] = "message_stop"
    """Always message_stop."""

    _readings: ClassVar[Dict[str, Any]] = {
        "openrouter_metadata": ("m", "OpenRouterMetadata"),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "message_stop",
    }
