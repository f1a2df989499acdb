"""The schema ORAnthropicBashToolResult."""

from __future__ import annotations

from typing import (
    Any,
    ClassVar,
    Dict,
    Literal,
)

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ORAnthropicBashToolResult(_Model):
    """Content block of a Messages answer with the result of the openrouter:bash tool."""

    content: Dict[str, Any]
    """What the command returned."""

    tool_use_id: str
    """Id of the tool call that this answers."""

    type: Literal["openrouter_bash_tool_result"] = "openrouter_bash_tool_result"
    """Always openrouter_bash_tool_result."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "openrouter_bash_tool_result",
    }
