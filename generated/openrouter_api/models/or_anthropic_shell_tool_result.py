"""The schema ORAnthropicShellToolResult."""

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
class ORAnthropicShellToolResult(_Model):
    """Content block of a Messages answer with the result of the openrouter:shell tool."""

    content: Dict[str, Any]
    """What the commands returned."""

    tool_use_id: str
    """Id of the tool call that this answers."""

    type: Literal["openrouter_shell_tool_result"] = "openrouter_shell_tool_result"
    """Always openrouter_shell_tool_result."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "openrouter_shell_tool_result",
    }
