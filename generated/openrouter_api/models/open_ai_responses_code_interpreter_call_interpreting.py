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
    """The schema OpenAIResponsesCodeInterpreterCallInterpreting."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call.interpreting"] = (
        "response.code_interpreter_call.interpreting"
    )
    _constants: ClassVar[Dict[str, str]] = {
        "type": "response.code_interpreter_call.interpreting",
    }
