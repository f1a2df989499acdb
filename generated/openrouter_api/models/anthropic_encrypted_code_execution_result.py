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
    """The schema AnthropicEncryptedCodeExecutionResult."""

    content: List[AnthropicCodeExecutionOutput]
    encrypted_stdout: str
    return_code: int
    stderr: str
    type: Literal["encrypted_code_execution_result"] = "encrypted_code_execution_result"
    _readings: ClassVar[Dict[str, Any]] = {
        "content": ("l", ("m", "AnthropicCodeExecutionOutput")),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "encrypted_code_execution_result",
    }
