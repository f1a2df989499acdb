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
    """The schema OpenAIResponsesCodeInterpreterCallCodeDone."""

    code: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call_code.done"] = (
        "response.code_interpreter_call_code.done"
    )
    _constants: ClassVar[Dict[str, str]] = {
        "type": "response.code_interpreter_call_code.done",
    }
