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
    """The schema OpenAIResponsesImageGenCallCompleted."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.image_generation_call.completed"] = (
        "response.image_generation_call.completed"
    )
    _constants: ClassVar[Dict[str, str]] = {
        "type": "response.image_generation_call.completed",
    }
