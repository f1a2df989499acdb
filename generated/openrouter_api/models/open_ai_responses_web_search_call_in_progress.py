"""The schema OpenAIResponsesWebSearchCallInProgress."""

from __future__ import annotations

from typing import (
    ClassVar,
    Dict,
    Literal,
)

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class OpenAIResponsesWebSearchCallInProgress(_Model):
    """The schema OpenAIResponsesWebSearchCallInProgress."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.web_search_call.in_progress"] = "response.web_search_call.in_progress"
    _constants: ClassVar[Dict[str, str]] = {
        "type": "response.web_search_call.in_progress",
    }
