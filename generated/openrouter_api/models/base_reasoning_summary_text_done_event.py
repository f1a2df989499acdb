"""The schema BaseReasoningSummaryTextDoneEvent."""

from __future__ import annotations

from typing import (
    ClassVar,
    Dict,
    Literal,
)

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class BaseReasoningSummaryTextDoneEvent(_Model):
    """Fields of the Responses stream event that completes the text of a reasoning summary part."""

    item_id: str
    """Id of the output item the event belongs to."""

    output_index: int
    """Place of the item in the output of the response, from 0."""

    sequence_number: int
    """Running number of the event within its stream."""

    summary_index: int
    """Place of the part in the reasoning summary, from 0."""

    text: str
    """The complete text of the summary part."""

    type: Literal["response.reasoning_summary_text.done"] = "response.reasoning_summary_text.done"
    """Always response.reasoning_summary_text.done."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "response.reasoning_summary_text.done",
    }
