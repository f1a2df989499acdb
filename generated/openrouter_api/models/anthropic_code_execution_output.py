"""The schema AnthropicCodeExecutionOutput."""

from __future__ import annotations

from typing import (
    ClassVar,
    Dict,
    Literal,
)

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class AnthropicCodeExecutionOutput(_Model):
    """The schema AnthropicCodeExecutionOutput."""

    file_id: str
    type: Literal["code_execution_output"] = "code_execution_output"
    _constants: ClassVar[Dict[str, str]] = {
        "type": "code_execution_output",
    }
