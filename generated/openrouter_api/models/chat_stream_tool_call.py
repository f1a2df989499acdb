"""The schema ChatStreamToolCall."""

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
    from .chat_stream_tool_call_function import ChatStreamToolCallFunction


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ChatStreamToolCall(_Model):
    """The schema ChatStreamToolCall."""

    function: Optional[ChatStreamToolCallFunction] = ABSENT
    id: Optional[str] = ABSENT
    index: int
    type: Optional[Literal["function"]] = ABSENT
    _readings: ClassVar[Dict[str, Any]] = {
        "function": ("m", "ChatStreamToolCallFunction"),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "function",
    }
