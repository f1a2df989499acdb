"""The schema OpenResponsesInProgressEvent."""

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
class OpenResponsesInProgressEvent(_Model):
    """Responses stream event: the response is being generated."""

    response: OpenResponsesResult
    """The response so far."""

    sequence_number: int
    """Running number of the event within its stream."""

    type: Literal["response.in_progress"] = "response.in_progress"
    """Always response.in_progress."""

    _readings: ClassVar[Dict[str, Any]] = {
        "response": ("m", "OpenResponsesResult"),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "response.in_progress",
    }
