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
    """Content block of a Messages answer that holds what the advisor tool returned."""

    content: Dict[str, Any]
    """What the advisor returned."""

    tool_use_id: str
    """Id of the tool call that this answers."""

    type: Literal["advisor_tool_result"] = "advisor_tool_result"
    """Always advisor_tool_result."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "advisor_tool_result",
    }
