"""The schema AnthropicBashCodeExecutionResult."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    List,
    Literal,
)

import attrs

from ..model import Model as _Model

if TYPE_CHECKING:
    from .anthropic_bash_code_execution_output import AnthropicBashCodeExecutionOutput


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class AnthropicBashCodeExecutionResult(_Model):
    """What a shell command in the sandbox printed, its exit code and its files."""

    content: List[AnthropicBashCodeExecutionOutput]
    """Files that the command produced."""

    return_code: int
    """Exit code; 0 means success."""

    stderr: str
    """What the command wrote to standard error."""

    stdout: str
    """What the command wrote to standard output."""

    type: Literal["bash_code_execution_result"] = "bash_code_execution_result"
    """Always bash_code_execution_result."""

    _readings: ClassVar[Dict[str, Any]] = {
        "content": ("l", ("m", "AnthropicBashCodeExecutionOutput")),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "bash_code_execution_result",
    }
