"""The schema StreamEventsResponseCompleted."""

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
    from .open_responses_result import OpenResponsesResult


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class StreamEventsResponseCompleted(_Model):
    """Final Responses stream event on success: the whole response with usage and cost."""

    response: OpenResponsesResult
    """The complete response with usage and cost."""

    sequence_number: int
    """Running number of the event within its stream."""

    type: Literal["response.completed"] = "response.completed"
    """Always response.completed."""

    _readings: ClassVar[Dict[str, Any]] = {
        "response": ("m", "OpenResponsesResult"),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "response.completed",
    }
