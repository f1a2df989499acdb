"""The schema ChatFunctionToolFunction."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    Literal,
    Optional,
    Union,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict

    from .anthropic_cache_control_directive import (
        AnthropicCacheControlDirective,
        AnthropicCacheControlDirectiveParams,
    )
    from .chat_function_tool_function_function import (
        ChatFunctionToolFunctionFunction,
        ChatFunctionToolFunctionFunctionParams,
    )


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ChatFunctionToolFunction(_Model):
    """The schema ChatFunctionToolFunction."""

    cache_control: Optional[AnthropicCacheControlDirective] = ABSENT
    """Marks the end of a prefix to cache; on the last tool it covers all of them."""

    function: ChatFunctionToolFunctionFunction
    """The function."""

    type: Literal["function"] = "function"
    """Always `function` for a function of yours."""

    _readings: ClassVar[Dict[str, Any]] = {
        "cache_control": ("m", "AnthropicCacheControlDirective"),
        "function": ("m", "ChatFunctionToolFunctionFunction"),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "function",
    }


if TYPE_CHECKING:

    class ChatFunctionToolFunctionParams(TypedDict, total=False):
        """What may be sent as :class:`ChatFunctionToolFunction`."""

        cache_control: Union[AnthropicCacheControlDirectiveParams, AnthropicCacheControlDirective]
        """Marks the end of a prefix to cache; on the last tool it covers all of them."""

        function: Required[
            Union[ChatFunctionToolFunctionFunctionParams, ChatFunctionToolFunctionFunction]
        ]
        """The function."""

        type: Required[Literal["function"]]
        """Always `function` for a function of yours."""
