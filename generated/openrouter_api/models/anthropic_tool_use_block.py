"""The schema AnthropicToolUseBlock."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    Literal,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from ..types import AnthropicCaller


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class AnthropicToolUseBlock(_Model):
    """A call of one of the caller's tools in a Messages answer; reply with a tool_result block."""

    caller: AnthropicCaller
    """Who made the call."""

    id: str
    """Id of the call; the result names it as tool_use_id."""

    input: Any = ABSENT
    """Input of the call."""

    name: str
    """Name of the tool."""

    type: Literal["tool_use"] = "tool_use"
    """Always tool_use."""

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
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "tool_use",
    }
