"""The schema AnthropicToolSearchResult."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    List,
    Literal,
)

import attrs

from ..model import Model as _Model

if TYPE_CHECKING:
    from .anthropic_tool_reference import AnthropicToolReference


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class AnthropicToolSearchResult(_Model):
    """The tools that a tool search found."""

    tool_references: List[AnthropicToolReference]
    """The tools that were found."""

    type: Literal["tool_search_tool_search_result"] = "tool_search_tool_search_result"
    """Always tool_search_tool_search_result."""

    _readings: ClassVar[Dict[str, Any]] = {
        "tool_references": ("l", ("m", "AnthropicToolReference")),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "tool_search_tool_search_result",
    }
