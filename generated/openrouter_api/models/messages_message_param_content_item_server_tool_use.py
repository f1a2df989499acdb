"""The schema MessagesMessageParamContentItemServerToolUse."""

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


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class MessagesMessageParamContentItemServerToolUse(_Model):
    """The schema MessagesMessageParamContentItemServerToolUse."""

    cache_control: Optional[AnthropicCacheControlDirective] = ABSENT
    """Caches the prompt up to and including this block."""

    id: str
    """Id of the tool call; the result names it as tool_use_id."""

    input: Any = ABSENT
    """Input of the tool call."""

    name: str
    """Name of the tool that was called."""

    type: Literal["server_tool_use"] = "server_tool_use"
    """Kind of the content block."""

    _readings: ClassVar[Dict[str, Any]] = {
        "cache_control": ("m", "AnthropicCacheControlDirective"),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "server_tool_use",
    }


if TYPE_CHECKING:

    class MessagesMessageParamContentItemServerToolUseParams(TypedDict, total=False):
        """What may be sent as :class:`MessagesMessageParamContentItemServerToolUse`."""

        cache_control: Union[AnthropicCacheControlDirectiveParams, AnthropicCacheControlDirective]
        """Caches the prompt up to and including this block."""

        id: Required[str]
        """Id of the tool call; the result names it as tool_use_id."""

        input: Any
        """Input of the tool call."""

        name: Required[str]
        """Name of the tool that was called."""

        type: Required[Literal["server_tool_use"]]
        """Kind of the content block."""
