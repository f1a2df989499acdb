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
    """A file that a shell command in the sandbox produced."""

    file_id: str
    """Id of the file."""

    type: Literal["bash_code_execution_output"] = "bash_code_execution_output"
    """Always bash_code_execution_output."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "bash_code_execution_output",
    }
