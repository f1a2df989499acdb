"""The schema OpenResponsesCreatedEvent."""

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
class OpenResponsesCreatedEvent(_Model):
    """First Responses stream event: the response object exists."""

    response: OpenResponsesResult
    """The response so far, without output."""

    sequence_number: int
    """Running number of the event within its stream."""

    type: Literal["response.created"] = "response.created"
    """Always response.created."""

    _readings: ClassVar[Dict[str, Any]] = {
        "response": ("m", "OpenResponsesResult"),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "response.created",
    }
