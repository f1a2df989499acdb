"""The schema ChatNamedToolChoice."""

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

    from .chat_named_tool_choice_function import (
        ChatNamedToolChoiceFunction,
        ChatNamedToolChoiceFunctionParams,
    )


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ChatNamedToolChoice(_Model):
    """Demands a call of one function."""

    function: ChatNamedToolChoiceFunction
    """The function."""

    type: Literal["function"] = "function"
    """Always `function`."""

    _readings: ClassVar[Dict[str, Any]] = {
        "function": ("m", "ChatNamedToolChoiceFunction"),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "function",
    }


if TYPE_CHECKING:

    class ChatNamedToolChoiceParams(TypedDict, total=False):
        """What may be sent as :class:`ChatNamedToolChoice`."""

        function: Required[Union[ChatNamedToolChoiceFunctionParams, ChatNamedToolChoiceFunction]]
        """The function."""

        type: Required[Literal["function"]]
        """Always `function`."""
