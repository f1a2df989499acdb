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
    """The schema DebugEventDebug."""

    echo_upstream_body: Optional[Dict[str, Any]] = ABSENT
    timings: Optional[DebugEventDebugTimings] = ABSENT
    _readings: ClassVar[Dict[str, Any]] = {
        "timings": ("m", "DebugEventDebugTimings"),
    }
