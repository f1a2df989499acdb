"""The schema AnthropicWebFetchToolResultError."""

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
class AnthropicWebFetchToolResultError(_Model):
    """The reason why a page could not be fetched."""

    error_code: Union[
        Literal[
            "invalid_tool_input",
            "url_too_long",
            "url_not_allowed",
            "url_not_accessible",
            "unsupported_content_type",
            "too_many_requests",
            "max_uses_exceeded",
            "unavailable",
        ],
        str,
    ]
    """Kind of the failure."""

    type: Literal["web_fetch_tool_result_error"] = "web_fetch_tool_result_error"
    """Always web_fetch_tool_result_error."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "web_fetch_tool_result_error",
    }
