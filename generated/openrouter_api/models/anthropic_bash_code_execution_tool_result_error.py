"""The schema AnthropicBashCodeExecutionToolResultError."""

from __future__ import annotations

from typing import (
    ClassVar,
    Dict,
    Literal,
    Union,
)

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class AnthropicBashCodeExecutionToolResultError(_Model):
    """The reason why a shell command in the sandbox could not be run."""

    error_code: Union[
        Literal[
            "invalid_tool_input",
            "unavailable",
            "too_many_requests",
            "execution_time_exceeded",
            "output_file_too_large",
        ],
        str,
    ]
    """Kind of the failure."""

    type: Literal["bash_code_execution_tool_result_error"] = "bash_code_execution_tool_result_error"
    """Always bash_code_execution_tool_result_error."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "bash_code_execution_tool_result_error",
    }
