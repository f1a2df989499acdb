"""The schema AnthropicToolSearchToolResult."""

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
    from .anthropic_tool_search_result import AnthropicToolSearchResult
    from .anthropic_tool_search_result_error import AnthropicToolSearchResultError


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class AnthropicToolSearchToolResult(_Model):
    """Content block of a Messages answer with the outcome of a tool search."""

    content: Union[AnthropicToolSearchResultError, AnthropicToolSearchResult, Dict[str, Any]]
    """The outcome."""

    tool_use_id: str
    """Id of the tool call that this answers."""

    type: Literal["tool_search_tool_result"] = "tool_search_tool_result"
    """Always tool_search_tool_result."""

    _readings: ClassVar[Dict[str, Any]] = {
        "content": (
            "t",
            "type",
            {
                "tool_search_tool_result_error": ("m", "AnthropicToolSearchResultError"),
                "tool_search_tool_search_result": ("m", "AnthropicToolSearchResult"),
            },
        ),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "tool_search_tool_result",
    }
