"""The schema MessagesDeltaEvent."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    Literal,
)

import attrs

from ..model import Model as _Model

if TYPE_CHECKING:
    from .messages_delta_event_delta import MessagesDeltaEventDelta
    from .messages_delta_event_usage import MessagesDeltaEventUsage


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class MessagesDeltaEvent(_Model):
    """The schema MessagesDeltaEvent."""

    delta: MessagesDeltaEventDelta
    type: Literal["message_delta"] = "message_delta"
    usage: MessagesDeltaEventUsage
    _readings: ClassVar[Dict[str, Any]] = {
        "delta": ("m", "MessagesDeltaEventDelta"),
        "usage": ("m", "MessagesDeltaEventUsage"),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "message_delta",
    }
