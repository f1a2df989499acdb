"""The schema AnthropicBashCodeExecutionToolResult."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    Literal,
    Union,
)

import attrs

from ..model import Model as _Model

if TYPE_CHECKING:
    from .anthropic_bash_code_execution_result import AnthropicBashCodeExecutionResult
    from .anthropic_bash_code_execution_tool_result_error import (
        AnthropicBashCodeExecutionToolResultError,
    )


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class AnthropicBashCodeExecutionToolResult(_Model):
    """Content block of a Messages answer with the outcome of a shell command in Anthropic's
    sandbox.
    """

    content: Union[
        AnthropicBashCodeExecutionToolResultError, AnthropicBashCodeExecutionResult, Dict[str, Any]
    ]
    """The outcome."""

    tool_use_id: str
    """Id of the tool call that this answers."""

    type: Literal["bash_code_execution_tool_result"] = "bash_code_execution_tool_result"
    """Always bash_code_execution_tool_result."""

    _readings: ClassVar[Dict[str, Any]] = {
        "content": (
            "t",
            "type",
            {
                "bash_code_execution_tool_result_error": (
                    "m",
                    "AnthropicBashCodeExecutionToolResultError",
                ),
                "bash_code_execution_result": ("m", "AnthropicBashCodeExecutionResult"),
            },
        ),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "bash_code_execution_tool_result",
    }
