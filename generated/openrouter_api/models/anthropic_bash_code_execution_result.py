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
    """The schema AnthropicBashCodeExecutionResult."""

    content: List[AnthropicBashCodeExecutionOutput]
    return_code: int
    stderr: str
    stdout: str
    type: Literal["bash_code_execution_result"] = "bash_code_execution_result"
    _readings: ClassVar[Dict[str, Any]] = {
        "content": ("l", ("m", "AnthropicBashCodeExecutionOutput")),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "bash_code_execution_result",
    }
