"""The schema AnthropicTextEditorCodeExecutionToolResultError."""

from __future__ import annotations

from typing import (
    ClassVar,
    Dict,
    Literal,
    Optional,
    Union,
)

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class AnthropicTextEditorCodeExecutionToolResultError(_Model):
    """The reason why a file operation in the sandbox failed."""

    error_code: Union[
        Literal[
            "invalid_tool_input",
            "unavailable",
            "too_many_requests",
            "execution_time_exceeded",
            "file_not_found",
        ],
        str,
    ]
    """Kind of the failure."""

    error_message: Optional[str]
    """What went wrong, for people."""

    type: Literal["text_editor_code_execution_tool_result_error"] = (
        "text_editor_code_execution_tool_result_error"
    )
    """Always text_editor_code_execution_tool_result_error."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "text_editor_code_execution_tool_result_error",
    }
