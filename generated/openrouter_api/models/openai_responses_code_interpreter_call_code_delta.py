"""The schema OpenAIResponsesCodeInterpreterCallCodeDelta."""

from __future__ import annotations

from typing import (
    ClassVar,
    Dict,
    Literal,
)

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class OpenAIResponsesCodeInterpreterCallCodeDelta(_Model):
    """Fields of the Responses stream event with a piece of code for the code interpreter."""

    delta: str
    """Code to append."""

    item_id: str
    """Id of the output item the event belongs to."""

    output_index: int
    """Place of the item in the output of the response, from 0."""

    sequence_number: int
    """Running number of the event within its stream."""

    type: Literal["response.code_interpreter_call_code.delta"] = (
        "response.code_interpreter_call_code.delta"
    )
    """Always response.code_interpreter_call_code.delta."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "response.code_interpreter_call_code.delta",
    }
