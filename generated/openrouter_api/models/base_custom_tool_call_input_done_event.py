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
    """The schema BaseCustomToolCallInputDoneEvent."""

    input: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.custom_tool_call_input.done"] = "response.custom_tool_call_input.done"
    _constants: ClassVar[Dict[str, str]] = {
        "type": "response.custom_tool_call_input.done",
    }
