"""The schema AnthropicWebSearchToolResultError."""

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
class AnthropicWebSearchToolResultError(_Model):
    """The reason why a web search failed."""

    error_code: Union[
        Literal[
            "invalid_tool_input",
            "unavailable",
            "max_uses_exceeded",
            "too_many_requests",
            "query_too_long",
            "request_too_large",
        ],
        str,
    ]
    """Kind of the failure."""

    type: Literal["web_search_tool_result_error"] = "web_search_tool_result_error"
    """Always web_search_tool_result_error."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "web_search_tool_result_error",
    }
