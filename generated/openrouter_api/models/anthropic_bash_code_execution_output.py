"""The schema AnthropicBashCodeExecutionOutput."""

from __future__ import annotations

from typing import (
    ClassVar,
    Dict,
    Literal,
)

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class AnthropicBashCodeExecutionOutput(_Model):
    """The schema AnthropicBashCodeExecutionOutput."""

    file_id: str
    type: Literal["bash_code_execution_output"] = "bash_code_execution_output"
    _constants: ClassVar[Dict[str, str]] = {
        "type": "bash_code_execution_output",
    }
