"""The schema FusionCallInProgressEvent."""

from __future__ import annotations

from typing import (
    ClassVar,
    Dict,
    Literal,
)

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class FusionCallInProgressEvent(_Model):
    """Responses stream event: a fusion call has begun."""

    item_id: str
    """Id of the output item the event belongs to."""

    output_index: int
    """Place of the item in the output of the response, from 0."""

    sequence_number: int
    """Running number of the event within its stream."""

    type: Literal["response.fusion_call.in_progress"] = "response.fusion_call.in_progress"
    """Always response.fusion_call.in_progress."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "response.fusion_call.in_progress",
    }
