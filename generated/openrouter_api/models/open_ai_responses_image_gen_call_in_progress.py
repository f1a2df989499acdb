"""The schema OpenAIResponsesImageGenCallInProgress."""

from __future__ import annotations

from typing import (
    ClassVar,
    Dict,
    Literal,
)

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class OpenAIResponsesImageGenCallInProgress(_Model):
    """The schema OpenAIResponsesImageGenCallInProgress."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.image_generation_call.in_progress"] = (
        "response.image_generation_call.in_progress"
    )
    _constants: ClassVar[Dict[str, str]] = {
        "type": "response.image_generation_call.in_progress",
    }
