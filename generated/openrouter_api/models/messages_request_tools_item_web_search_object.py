"""The schema MessagesRequestToolsItemWebSearchObject."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    List,
    Literal,
    Optional,
    Sequence,
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
    from .anthropic_web_search_tool_user_location import (
        AnthropicWebSearchToolUserLocation,
        AnthropicWebSearchToolUserLocationParams,
    )


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class MessagesRequestToolsItemWebSearchObject(_Model):
    """The schema MessagesRequestToolsItemWebSearchObject."""

    allowed_callers: Optional[
        List[Union[Literal["direct", "code_execution_20250825", "code_execution_20260120"], str]]
    ] = ABSENT
    allowed_domains: Optional[List[str]] = ABSENT
    blocked_domains: Optional[List[str]] = ABSENT
    cache_control: Optional[AnthropicCacheControlDirective] = ABSENT
    max_uses: Optional[int] = ABSENT
    name: Literal["web_search"] = "web_search"
    type: Literal["web_search_20260209"] = "web_search_20260209"
    user_location: Optional[AnthropicWebSearchToolUserLocation] = ABSENT
    _readings: ClassVar[Dict[str, Any]] = {
        "cache_control": ("m", "AnthropicCacheControlDirective"),
        "user_location": ("m", "AnthropicWebSearchToolUserLocation"),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "name": "web_search",
        "type": "web_search_20260209",
    }


if TYPE_CHECKING:

    class MessagesRequestToolsItemWebSearchObjectParams(TypedDict, total=False):
        """What may be sent as :class:`MessagesRequestToolsItemWebSearchObject`."""

        allowed_callers: Sequence[
            Union[Literal["direct", "code_execution_20250825", "code_execution_20260120"], str]
        ]
        allowed_domains: Optional[Sequence[str]]
        blocked_domains: Optional[Sequence[str]]
        cache_control: Union[AnthropicCacheControlDirectiveParams, AnthropicCacheControlDirective]
        max_uses: Optional[int]
        name: Required[Literal["web_search"]]
        type: Required[Literal["web_search_20260209"]]
        user_location: Optional[
            Union[AnthropicWebSearchToolUserLocationParams, AnthropicWebSearchToolUserLocation]
        ]
