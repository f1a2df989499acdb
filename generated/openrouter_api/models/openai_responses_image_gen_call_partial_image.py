"""The schema OpenAIResponsesImageGenCallPartialImage."""

from __future__ import annotations

from typing import (
    ClassVar,
    Dict,
    Literal,
)

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class OpenAIResponsesImageGenCallPartialImage(_Model):
    """Fields of the Responses stream event with an early version of an image."""

    item_id: str
    """Id of the output item the event belongs to."""

    output_index: int
    """Place of the item in the output of the response, from 0."""

    partial_image_b64: str
    """The early image as base64."""

    partial_image_index: int
    """Number of the early image, from 0."""

    sequence_number: int
    """Running number of the event within its stream."""

    type: Literal["response.image_generation_call.partial_image"] = (
        "response.image_generation_call.partial_image"
    )
    """Always response.image_generation_call.partial_image."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "response.image_generation_call.partial_image",
    }
