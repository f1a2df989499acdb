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
    """The schema OpenAIResponsesImageGenCallPartialImage."""

    item_id: str
    output_index: int
    partial_image_b64: str
    partial_image_index: int
    sequence_number: int
    type: Literal["response.image_generation_call.partial_image"] = (
        "response.image_generation_call.partial_image"
    )
    _constants: ClassVar[Dict[str, str]] = {
        "type": "response.image_generation_call.partial_image",
    }
