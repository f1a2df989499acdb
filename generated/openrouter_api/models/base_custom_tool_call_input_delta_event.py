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
    """The schema BaseCustomToolCallInputDeltaEvent."""

    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.custom_tool_call_input.delta"] = "response.custom_tool_call_input.delta"
    _constants: ClassVar[Dict[str, str]] = {
        "type": "response.custom_tool_call_input.delta",
    }
