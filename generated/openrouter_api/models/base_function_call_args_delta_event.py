"""The schema BaseFunctionCallArgsDeltaEvent."""

from __future__ import annotations

from typing import (
    ClassVar,
    Dict,
    Literal,
)

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class BaseFunctionCallArgsDeltaEvent(_Model):
    """Fields of the Responses stream event with a piece of the arguments of a function call."""

    delta: str
    """Piece of the JSON text to append."""

    item_id: str
    """Id of the output item the event belongs to."""

    output_index: int
    """Place of the item in the output of the response, from 0."""

    sequence_number: int
    """Running number of the event within its stream."""

    type: Literal["response.function_call_arguments.delta"] = (
        "response.function_call_arguments.delta"
    )
    """Always response.function_call_arguments.delta."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "response.function_call_arguments.delta",
    }
