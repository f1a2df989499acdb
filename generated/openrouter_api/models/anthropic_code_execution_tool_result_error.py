"""The schema AnthropicCodeExecutionToolResultError."""

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
class AnthropicCodeExecutionToolResultError(_Model):
    """The reason why code could not be executed."""

    error_code: Union[
        Literal[
            "invalid_tool_input", "unavailable", "too_many_requests", "execution_time_exceeded"
        ],
        str,
    ]
    """Kind of the failure."""

    type: Literal["code_execution_tool_result_error"] = "code_execution_tool_result_error"
    """Always code_execution_tool_result_error."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "code_execution_tool_result_error",
    }
