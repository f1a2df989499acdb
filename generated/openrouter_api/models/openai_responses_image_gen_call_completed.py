"""The schema OpenAIResponsesImageGenCallCompleted."""

from __future__ import annotations

from typing import (
    ClassVar,
    Dict,
    Literal,
)

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class OpenAIResponsesImageGenCallCompleted(_Model):
    """Fields of the Responses stream event that ends an image generation call."""

    item_id: str
    """Id of the output item the event belongs to."""

    output_index: int
    """Place of the item in the output of the response, from 0."""

    sequence_number: int
    """Running number of the event within its stream."""

    type: Literal["response.image_generation_call.completed"] = (
        "response.image_generation_call.completed"
    )
    """Always response.image_generation_call.completed."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "response.image_generation_call.completed",
    }
