"""The schema FusionCallCompletedEvent."""

from __future__ import annotations

from typing import (
    ClassVar,
    Dict,
    Literal,
)

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class FusionCallCompletedEvent(_Model):
    """Responses stream event: a fusion call has finished."""

    item_id: str
    """Id of the output item the event belongs to."""

    output_index: int
    """Place of the item in the output of the response, from 0."""

    sequence_number: int
    """Running number of the event within its stream."""

    type: Literal["response.fusion_call.completed"] = "response.fusion_call.completed"
    """Always response.fusion_call.completed."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "response.fusion_call.completed",
    }
