"""The schema AnthropicCodeExecutionToolResult."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    Literal,
)

import attrs

from ..model import Model as _Model

if TYPE_CHECKING:
    from ..types import AnthropicCodeExecutionContent


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class AnthropicCodeExecutionToolResult(_Model):
    """Content block of a Messages answer with the outcome of a code execution."""

    content: AnthropicCodeExecutionContent
    """The outcome."""

    tool_use_id: str
    """Id of the tool call that this answers."""

    type: Literal["code_execution_tool_result"] = "code_execution_tool_result"
    """Always code_execution_tool_result."""

    _readings: ClassVar[Dict[str, Any]] = {
        "content": (
            "t",
            "type",
            {
                "code_execution_tool_result_error": ("m", "AnthropicCodeExecutionToolResultError"),
                "code_execution_result": ("m", "AnthropicCodeExecutionResult"),
                "encrypted_code_execution_result": ("m", "AnthropicEncryptedCodeExecutionResult"),
            },
        ),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "code_execution_tool_result",
    }
