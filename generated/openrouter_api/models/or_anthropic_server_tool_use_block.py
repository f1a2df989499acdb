"""The schema ORAnthropicServerToolUseBlock."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    Literal,
    Optional,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from ..types import ORAnthropicNullableCaller


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ORAnthropicServerToolUseBlock(_Model):
    """Content block of a Messages answer: a call of a tool that runs on the server."""

    caller: Optional[ORAnthropicNullableCaller] = ABSENT
    """Who made the call."""

    id: str
    """Id of the call; the result block names it as tool_use_id."""

    input: Any = ABSENT
    """Input of the call."""

    name: str
    """Name of the server tool."""

    type: Literal["server_tool_use"] = "server_tool_use"
    """Always server_tool_use."""

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
        "type": "server_tool_use",
    }
