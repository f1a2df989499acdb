"""The schema AnthropicCodeExecutionResult."""

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
    from .anthropic_code_execution_output import AnthropicCodeExecutionOutput


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class AnthropicCodeExecutionResult(_Model):
    """What executed code printed, its exit code and its files."""

    content: List[AnthropicCodeExecutionOutput]
    """Files that the code produced."""

    return_code: int
    """Exit code; 0 means success."""

    stderr: str
    """What the code wrote to standard error."""

    stdout: str
    """What the code wrote to standard output."""

    type: Literal["code_execution_result"] = "code_execution_result"
    """Always code_execution_result."""

    _readings: ClassVar[Dict[str, Any]] = {
        "content": ("l", ("m", "AnthropicCodeExecutionOutput")),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "code_execution_result",
    }
