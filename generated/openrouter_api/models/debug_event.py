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
    """The schema DebugEvent."""

    debug: DebugEventDebug
    sequence_number: int
    type: Literal["response.debug"] = "response.debug"
    _readings: ClassVar[Dict[str, Any]] = {
        "debug": ("m", "DebugEventDebug"),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "response.debug",
    }
