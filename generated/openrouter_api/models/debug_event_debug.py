"""The schema DebugEventDebug."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    Optional,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from .debug_event_debug_timings import DebugEventDebugTimings


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class DebugEventDebug(_Model):
    """What was asked for by the debug field of the request."""

    echo_upstream_body: Optional[Dict[str, Any]] = ABSENT
    """The body sent to the provider; one event for each provider attempt."""

    timings: Optional[DebugEventDebugTimings] = ABSENT
    """A moment in the course of the request."""

    _readings: ClassVar[Dict[str, Any]] = {
        "timings": ("m", "DebugEventDebugTimings"),
    }
