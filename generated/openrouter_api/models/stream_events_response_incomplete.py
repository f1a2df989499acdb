"""The schema StreamEventsResponseIncomplete."""

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
class StreamEventsResponseIncomplete(_Model):
    """The schema StreamEventsResponseIncomplete."""

    response: OpenResponsesResult
    sequence_number: int
    type: Literal["response.incomplete"] = "response.incomplete"
    _readings: ClassVar[Dict[str, Any]] = {
        "response": ("m", "OpenResponsesResult"),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "response.incomplete",
    }
