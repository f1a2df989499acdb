"""The schema BaseCustomToolCallInputDeltaEvent."""

from __future__ import annotations

from typing import (
    ClassVar,
    Dict,
    Literal,
)

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class BaseCustomToolCallInputDeltaEvent(_Model):
    """Fields of the Responses stream event with a piece of the input of a custom tool call."""

    delta: str
    """Input to append."""

    item_id: str
    """Id of the output item the event belongs to."""

    output_index: int
    """Place of the item in the output of the response, from 0."""

    sequence_number: int
    """Running number of the event within its stream."""

    type: Literal["response.custom_tool_call_input.delta"] = "response.custom_tool_call_input.delta"
    """Always response.custom_tool_call_input.delta."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "response.custom_tool_call_input.delta",
    }
