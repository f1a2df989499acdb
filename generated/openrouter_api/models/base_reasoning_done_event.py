"""The schema BaseReasoningDoneEvent."""

from __future__ import annotations

from typing import (
    ClassVar,
    Dict,
    Literal,
)

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class BaseReasoningDoneEvent(_Model):
    """Fields of the Responses stream event that completes a reasoning text."""

    content_index: int
    """Place of the part in the content of the item, from 0."""

    item_id: str
    """Id of the output item the event belongs to."""

    output_index: int
    """Place of the item in the output of the response, from 0."""

    sequence_number: int
    """Running number of the event within its stream."""

    text: str
    """The complete reasoning text."""

    type: Literal["response.reasoning_text.done"] = "response.reasoning_text.done"
    """Always response.reasoning_text.done."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "response.reasoning_text.done",
    }
