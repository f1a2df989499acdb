"""The schema ChatToolCall."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    Literal,
    Union,
)

import attrs

from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict

    from .chat_tool_call_function import ChatToolCallFunction, ChatToolCallFunctionParams


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ChatToolCall(_Model):
    """A function call that the model asks for."""

    function: ChatToolCallFunction
    """The function and its arguments."""

    id: str
    """Id of the call, to be repeated in the tool message."""

    type: Literal["function"] = "function"
    """Always `function`."""

    _readings: ClassVar[Dict[str, Any]] = {
        "function": ("m", "ChatToolCallFunction"),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "function",
    }


if TYPE_CHECKING:

    class ChatToolCallParams(TypedDict, total=False):
        """What may be sent as :class:`ChatToolCall`."""

        function: Required[Union[ChatToolCallFunctionParams, ChatToolCallFunction]]
        """The function and its arguments."""

        id: Required[str]
        """Id of the call, to be repeated in the tool message."""

        type: Required[Literal["function"]]
        """Always `function`."""
