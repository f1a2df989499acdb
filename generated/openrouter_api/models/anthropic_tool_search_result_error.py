"""The schema AnthropicToolSearchResultError."""

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
class AnthropicToolSearchResultError(_Model):
    """The reason why a tool search failed."""

    error_code: Union[
        Literal[
            "invalid_tool_input", "unavailable", "too_many_requests", "execution_time_exceeded"
        ],
        str,
    ]
    """Kind of the failure."""

    error_message: Optional[str]
    """What went wrong, for people."""

    type: Literal["tool_search_tool_result_error"] = "tool_search_tool_result_error"
    """Always tool_search_tool_result_error."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "tool_search_tool_result_error",
    }
