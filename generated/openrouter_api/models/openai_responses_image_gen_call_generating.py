"""The schema OpenAIResponsesImageGenCallGenerating."""

from __future__ import annotations

from typing import (
    ClassVar,
    Dict,
    Literal,
)

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class OpenAIResponsesImageGenCallGenerating(_Model):
    """Fields of the Responses stream event that says an image is being generated."""

    item_id: str
    """Id of the output item the event belongs to."""

    output_index: int
    """Place of the item in the output of the response, from 0."""

    sequence_number: int
    """Running number of the event within its stream."""

    type: Literal["response.image_generation_call.generating"] = (
        "response.image_generation_call.generating"
    )
    """Always response.image_generation_call.generating."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "response.image_generation_call.generating",
    }
