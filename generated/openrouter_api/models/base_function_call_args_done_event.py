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
    """Fields of the Responses stream event that completes the arguments of a function call."""

    arguments: str
    """The complete arguments as JSON text, which may be invalid."""

    item_id: str
    """Id of the output item the event belongs to."""

    name: str
    """Name of the function."""

    output_index: int
    """Place of the item in the output of the response, from 0."""

    sequence_number: int
    """Running number of the event within its stream."""

    type: Literal["response.function_call_arguments.done"] = "response.function_call_arguments.done"
    """Always response.function_call_arguments.done."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "response.function_call_arguments.done",
    }
