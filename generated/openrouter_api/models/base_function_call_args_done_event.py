"""The schema BaseFunctionCallArgsDoneEvent."""

from __future__ import annotations

from typing import (
    ClassVar,
    Dict,
    Literal,
)

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class BaseFunctionCallArgsDoneEvent(_Model):
    """The schema BaseFunctionCallArgsDoneEvent."""

    arguments: str
    item_id: str
    name: str
    output_index: int
    sequence_number: int
    type: Literal["response.function_call_arguments.done"] = "response.function_call_arguments.done"
    _constants: ClassVar[Dict[str, str]] = {
        "type": "response.function_call_arguments.done",
    }
