"""The schema DebugEvent."""

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
    from .debug_event_debug import DebugEventDebug


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class DebugEvent(_Model):
    """Responses stream event with debugging data; comes only when debug was asked for."""

    debug: DebugEventDebug
    """What was asked for by the debug field of the request."""

    sequence_number: int
    """Running number of the event within its stream."""

    type: Literal["response.debug"] = "response.debug"
    """Always response.debug."""

    _readings: ClassVar[Dict[str, Any]] = {
        "debug": ("m", "DebugEventDebug"),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "response.debug",
    }
