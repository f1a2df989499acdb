"""The schema OpenAIResponsesCodeInterpreterCallCodeDone."""

from __future__ import annotations

from typing import (
    ClassVar,
    Dict,
    Literal,
)

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class OpenAIResponsesCodeInterpreterCallCodeDone(_Model):
    """Fields of the Responses stream event that completes the code for the code interpreter."""

    code: str
    """The complete code."""

    item_id: str
    """Id of the output item the event belongs to."""

    output_index: int
    """Place of the item in the output of the response, from 0."""

    sequence_number: int
    """Running number of the event within its stream."""

    type: Literal["response.code_interpreter_call_code.done"] = (
        "response.code_interpreter_call_code.done"
    )
    """Always response.code_interpreter_call_code.done."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "response.code_interpreter_call_code.done",
    }
