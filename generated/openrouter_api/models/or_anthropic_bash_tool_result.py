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
    """The schema ORAnthropicBashToolResult."""

    content: Dict[str, Any]
    tool_use_id: str
    type: Literal["openrouter_bash_tool_result"] = "openrouter_bash_tool_result"
    _constants: ClassVar[Dict[str, str]] = {
        "type": "openrouter_bash_tool_result",
    }
