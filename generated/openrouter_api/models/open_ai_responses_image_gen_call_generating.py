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
    """The schema OpenAIResponsesImageGenCallGenerating."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.image_generation_call.generating"] = (
        "response.image_generation_call.generating"
    )
    _constants: ClassVar[Dict[str, str]] = {
        "type": "response.image_generation_call.generating",
    }
