"""The schema AnthropicEncryptedCodeExecutionResult."""

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
class AnthropicEncryptedCodeExecutionResult(_Model):
    """Result of a code execution whose standard output comes encrypted."""

    content: List[AnthropicCodeExecutionOutput]
    """Files that the code produced."""

    encrypted_stdout: str
    """What the code wrote to standard output, in encrypted form."""

    return_code: int
    """Exit code; 0 means success."""

    stderr: str
    """What the code wrote to standard error."""

    type: Literal["encrypted_code_execution_result"] = "encrypted_code_execution_result"
    """Always encrypted_code_execution_result."""

    _readings: ClassVar[Dict[str, Any]] = {
        "content": ("l", ("m", "AnthropicCodeExecutionOutput")),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "encrypted_code_execution_result",
    }
