"""The schema BaseReasoningDeltaEvent."""

from __future__ import annotations

from typing import (
    ClassVar,
    Dict,
    Literal,
)

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class BaseReasoningDeltaEvent(_Model):
    """Fields of the Responses stream event with a piece of reasoning text."""

    content_index: int
    """Place of the part in the content of the item, from 0."""

    delta: str
    """Reasoning text to append."""

    item_id: str
    """Id of the output item the event belongs to."""

    output_index: int
    """Place of the item in the output of the response, from 0."""

    sequence_number: int
    """Running number of the event within its stream."""

    type: Literal["response.reasoning_text.delta"] = "response.reasoning_text.delta"
    """Always response.reasoning_text.delta."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "response.reasoning_text.delta",
    }
