"""The schema OpenAIResponsesCodeInterpreterCallInterpreting."""

from __future__ import annotations

from typing import (
    ClassVar,
    Dict,
    Literal,
)

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class OpenAIResponsesCodeInterpreterCallInterpreting(_Model):
    """Fields of the Responses stream event that says the code is running."""

    item_id: str
    """Id of the output item the event belongs to."""

    output_index: int
    """Place of the item in the output of the response, from 0."""

    sequence_number: int
    """Running number of the event within its stream."""

    type: Literal["response.code_interpreter_call.interpreting"] = (
        "response.code_interpreter_call.interpreting"
    )
    """Always response.code_interpreter_call.interpreting."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "response.code_interpreter_call.interpreting",
    }
