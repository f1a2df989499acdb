"""The schema AnthropicTextEditorCodeExecutionToolResult."""

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
    from ..types import AnthropicTextEditorCodeExecutionContent


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class AnthropicTextEditorCodeExecutionToolResult(_Model):
    """Content block of a Messages answer with the outcome of a file operation in Anthropic's
    sandbox.
    """

    content: AnthropicTextEditorCodeExecutionContent
    """The outcome."""

    tool_use_id: str
    """Id of the tool call that this answers."""

    type: Literal["text_editor_code_execution_tool_result"] = (
        "text_editor_code_execution_tool_result"
    )
    """Always text_editor_code_execution_tool_result."""

    _readings: ClassVar[Dict[str, Any]] = {
        "content": (
            "t",
            "type",
            {
                "text_editor_code_execution_tool_result_error": (
                    "m",
                    "AnthropicTextEditorCodeExecutionToolResultError",
                ),
                "text_editor_code_execution_view_result": (
                    "m",
                    "AnthropicTextEditorCodeExecutionViewResult",
                ),
                "text_editor_code_execution_create_result": (
                    "m",
                    "AnthropicTextEditorCodeExecutionCreateResult",
                ),
                "text_editor_code_execution_str_replace_result": (
                    "m",
                    "AnthropicTextEditorCodeExecutionStrReplaceResult",
                ),
            },
        ),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "text_editor_code_execution_tool_result",
    }
