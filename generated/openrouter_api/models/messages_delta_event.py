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
    """Messages stream event near the end: the stop reason and the final usage."""

    delta: MessagesDeltaEventDelta
    """Fields of the message that are known only at the end."""

    type: Literal["message_delta"] = "message_delta"
    """Always message_delta."""

    usage: MessagesDeltaEventUsage
    """Token counts of the whole message so far; replace earlier ones, do not add."""

    _readings: ClassVar[Dict[str, Any]] = {
        "delta": ("m", "MessagesDeltaEventDelta"),
        "usage": ("m", "MessagesDeltaEventUsage"),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "message_delta",
    }
