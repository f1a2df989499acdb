"""The schema BaseCustomToolCallInputDoneEvent."""

from __future__ import annotations

from typing import (
    ClassVar,
    Dict,
    Literal,
)

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class BaseCustomToolCallInputDoneEvent(_Model):
    """Fields of the Responses stream event that completes the input of a custom tool call."""

    input: str
    """The complete input."""

    item_id: str
    """Id of the output item the event belongs to."""

    output_index: int
    """Place of the item in the output of the response, from 0."""

    sequence_number: int
    """Running number of the event within its stream."""

    type: Literal["response.custom_tool_call_input.done"] = "response.custom_tool_call_input.done"
    """Always response.custom_tool_call_input.done."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "response.custom_tool_call_input.done",
    }
