"""The schema MessagesMessageParamContentItemToolUse."""

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
class MessagesMessageParamContentItemToolUse(_Model):
    """The schema MessagesMessageParamContentItemToolUse."""

    cache_control: Optional[AnthropicCacheControlDirective] = ABSENT
    id: str
    input: Any = ABSENT
    name: str
    type: Literal["tool_use"] = "tool_use"
    _readings: ClassVar[Dict[str, Any]] = {
        "cache_control": ("m", "AnthropicCacheControlDirective"),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "tool_use",
    }


if TYPE_CHECKING:

    class MessagesMessageParamContentItemToolUseParams(TypedDict, total=False):
        """What may be sent as :class:`MessagesMessageParamContentItemToolUse`."""

        cache_control: Union[AnthropicCacheControlDirectiveParams, AnthropicCacheControlDirective]
        id: Required[str]
        input: Any
        name: Required[str]
        type: Required[Literal["tool_use"]]
