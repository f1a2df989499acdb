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
    from .open_router_metadata import OpenRouterMetadata


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class MessagesStopEvent(_Model):
    """The schema MessagesStopEvent."""

    openrouter_metadata: Optional[OpenRouterMetadata] = ABSENT
    type: Literal["message_stop"] = "message_stop"
    _readings: ClassVar[Dict[str, Any]] = {
        "openrouter_metadata": ("m", "OpenRouterMetadata"),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "message_stop",
    }
