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
    """New piece of a tool call. The first one brings id and name, later ones bring more of the
    arguments.
    """

    function: Optional[ChatStreamToolCallFunction] = ABSENT
    """New piece of the function call."""

    id: Optional[str] = ABSENT
    """Id of the call, in the first piece."""

    index: int
    """Which call this belongs to; pieces with the same index are merged."""

    type: Optional[Literal["function"]] = ABSENT
    """Always `function`."""

    _readings: ClassVar[Dict[str, Any]] = {
        "function": ("m", "ChatStreamToolCallFunction"),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "function",
    }
