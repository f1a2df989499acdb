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
    """Fields of the Responses stream event that ends a web search call."""

    item_id: str
    """Id of the output item the event belongs to."""

    output_index: int
    """Place of the item in the output of the response, from 0."""

    sequence_number: int
    """Running number of the event within its stream."""

    type: Literal["response.web_search_call.completed"] = "response.web_search_call.completed"
    """Always response.web_search_call.completed."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "response.web_search_call.completed",
    }
