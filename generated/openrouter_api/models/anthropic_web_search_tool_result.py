"""The schema AnthropicWebSearchToolResult."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    List,
    Literal,
    Union,
)

import attrs

from ..model import Model as _Model

if TYPE_CHECKING:
    from ..types import AnthropicCaller
    from .anthropic_web_search_result import AnthropicWebSearchResult
    from .anthropic_web_search_tool_result_error import AnthropicWebSearchToolResultError


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class AnthropicWebSearchToolResult(_Model):
    """Content block of a Messages answer with the outcome of a web search."""

    caller: AnthropicCaller
    """Who made the call."""

    content: Union[List[AnthropicWebSearchResult], AnthropicWebSearchToolResultError]
    """The hits, or the error."""

    tool_use_id: str
    """Id of the tool call that this answers."""

    type: Literal["web_search_tool_result"] = "web_search_tool_result"
    """Always web_search_tool_result."""

    _readings: ClassVar[Dict[str, Any]] = {
        "caller": (
            "t",
            "type",
            {
                "direct": ("m", "AnthropicDirectCaller"),
                "code_execution_20250825": ("m", "AnthropicCodeExecution20250825Caller"),
                "code_execution_20260120": ("m", "AnthropicCodeExecution20260120Caller"),
            },
        ),
        "content": (
            "o",
            ("m", "AnthropicWebSearchToolResultError"),
            ("l", ("m", "AnthropicWebSearchResult")),
        ),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "web_search_tool_result",
    }
