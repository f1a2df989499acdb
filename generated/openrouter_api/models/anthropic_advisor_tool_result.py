"""The schema AnthropicAdvisorToolResult."""

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
class AnthropicAdvisorToolResult(_Model):
    """The schema AnthropicAdvisorToolResult."""

    content: Dict[str, Any]
    tool_use_id: str
    type: Literal["advisor_tool_result"] = "advisor_tool_result"
    _constants: ClassVar[Dict[str, str]] = {
        "type": "advisor_tool_result",
    }
