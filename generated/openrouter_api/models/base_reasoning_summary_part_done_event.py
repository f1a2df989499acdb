"""The schema BaseReasoningSummaryPartDoneEvent."""

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
    from .reasoning_summary_text import ReasoningSummaryText


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class BaseReasoningSummaryPartDoneEvent(_Model):
    """Fields of the Responses stream event that closes a part of a reasoning summary."""

    item_id: str
    """Id of the output item the event belongs to."""

    output_index: int
    """Place of the item in the output of the response, from 0."""

    part: ReasoningSummaryText
    """The complete summary part."""

    sequence_number: int
    """Running number of the event within its stream."""

    summary_index: int
    """Place of the part in the reasoning summary, from 0."""

    type: Literal["response.reasoning_summary_part.done"] = "response.reasoning_summary_part.done"
    """Always response.reasoning_summary_part.done."""

    _readings: ClassVar[Dict[str, Any]] = {
        "part": ("m", "ReasoningSummaryText"),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "response.reasoning_summary_part.done",
    }
