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
    """Fields of the Responses stream event that says a web search is running."""

    item_id: str
    """Id of the output item the event belongs to."""

    output_index: int
    """Place of the item in the output of the response, from 0."""

    sequence_number: int
    """Running number of the event within its stream."""

    type: Literal["response.web_search_call.searching"] = "response.web_search_call.searching"
    """Always response.web_search_call.searching."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "response.web_search_call.searching",
    }
