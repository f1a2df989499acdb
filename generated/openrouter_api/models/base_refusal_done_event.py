"""The schema BaseRefusalDoneEvent."""

from __future__ import annotations

from typing import (
    ClassVar,
    Dict,
    Literal,
)

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class BaseRefusalDoneEvent(_Model):
    """Fields of the Responses stream event that completes a refusal."""

    content_index: int
    """Place of the part in the content of the item, from 0."""

    item_id: str
    """Id of the output item the event belongs to."""

    output_index: int
    """Place of the item in the output of the response, from 0."""

    refusal: str
    """The complete refusal."""

    sequence_number: int
    """Running number of the event within its stream."""

    type: Literal["response.refusal.done"] = "response.refusal.done"
    """Always response.refusal.done."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "response.refusal.done",
    }
