"""The schema MessagesStartEvent."""

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
    from .messages_start_event_message import MessagesStartEventMessage


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class MessagesStartEvent(_Model):
    """First Messages stream event: the message with empty content and the usage so far."""

    message: MessagesStartEventMessage
    """The message as it begins, without content."""

    type: Literal["message_start"] = "message_start"
    """Always message_start."""

    _readings: ClassVar[Dict[str, Any]] = {
        "message": ("m", "MessagesStartEventMessage"),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "message_start",
    }
