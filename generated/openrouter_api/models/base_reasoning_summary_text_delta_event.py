"""The schema BaseReasoningSummaryTextDeltaEvent."""

from __future__ import annotations

from typing import (
    ClassVar,
    Dict,
    Literal,
)

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class BaseReasoningSummaryTextDeltaEvent(_Model):
    """Fields of the Responses stream event with a piece of a reasoning summary."""

    delta: str
    """Summary text to append."""

    item_id: str
    """Id of the output item the event belongs to."""

    output_index: int
    """Place of the item in the output of the response, from 0."""

    sequence_number: int
    """Running number of the event within its stream."""

    summary_index: int
    """Place of the part in the reasoning summary, from 0."""

    type: Literal["response.reasoning_summary_text.delta"] = "response.reasoning_summary_text.delta"
    """Always response.reasoning_summary_text.delta."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "response.reasoning_summary_text.delta",
    }
