"""The schema StreamEventsResponseFailed."""

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
class StreamEventsResponseFailed(_Model):
    """Final Responses stream event on failure: the response with its error and error_type."""

    response: OpenResponsesResult
    """The response with its error and error_type."""

    sequence_number: int
    """Running number of the event within its stream."""

    type: Literal["response.failed"] = "response.failed"
    """Always response.failed."""

    _readings: ClassVar[Dict[str, Any]] = {
        "response": ("m", "OpenResponsesResult"),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "response.failed",
    }
