"""The schema OpenAIResponsesSearchCompleted."""

from __future__ import annotations

from typing import (
    ClassVar,
    Dict,
    Literal,
)

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class OpenAIResponsesSearchCompleted(_Model):
    """The schema OpenAIResponsesSearchCompleted."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.web_search_call.completed"] = "response.web_search_call.completed"
    _constants: ClassVar[Dict[str, str]] = {
        "type": "response.web_search_call.completed",
    }
