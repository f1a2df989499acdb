"""The schema OpenAIResponsesWebSearchCallSearching."""

from __future__ import annotations

from typing import (
    ClassVar,
    Dict,
    Literal,
)

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class OpenAIResponsesWebSearchCallSearching(_Model):
    """The schema OpenAIResponsesWebSearchCallSearching."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.web_search_call.searching"] = "response.web_search_call.searching"
    _constants: ClassVar[Dict[str, str]] = {
        "type": "response.web_search_call.searching",
    }
