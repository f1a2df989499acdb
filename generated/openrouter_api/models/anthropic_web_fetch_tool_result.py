"""The schema AnthropicWebFetchToolResult."""

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
    from ..types import AnthropicCaller
    from .anthropic_web_fetch_block import AnthropicWebFetchBlock
    from .anthropic_web_fetch_tool_result_error import AnthropicWebFetchToolResultError


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class AnthropicWebFetchToolResult(_Model):
    """Content block of a Messages answer with the outcome of a web fetch."""

    caller: AnthropicCaller
    """Who made the call."""

    content: Union[AnthropicWebFetchToolResultError, AnthropicWebFetchBlock, Dict[str, Any]]
    """The outcome."""

    tool_use_id: str
    """Id of the tool call that this answers."""

    type: Literal["web_fetch_tool_result"] = "web_fetch_tool_result"
    """Always web_fetch_tool_result."""

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
            "t",
            "type",
            {
                "web_fetch_tool_result_error": ("m", "AnthropicWebFetchToolResultError"),
                "web_fetch_result": ("m", "AnthropicWebFetchBlock"),
            },
        ),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "web_fetch_tool_result",
    }
