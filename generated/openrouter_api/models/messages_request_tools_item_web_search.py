"""The schema MessagesRequestToolsItemWebSearch."""

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
class MessagesRequestToolsItemWebSearch(_Model):
    """The schema MessagesRequestToolsItemWebSearch."""

    allowed_domains: Optional[List[str]] = ABSENT
    """Domains to which the search is restricted."""

    blocked_domains: Optional[List[str]] = ABSENT
    """Domains left out of the search."""

    cache_control: Optional[AnthropicCacheControlDirective] = ABSENT
    """Caches the prompt up to and including this tool."""

    max_uses: Optional[int] = ABSENT
    """How often the tool may be used in one request."""

    name: Literal["web_search"] = "web_search"
    """Name of the tool; fixed for tools that Anthropic defines."""

    type: Literal["web_search_20250305"] = "web_search_20250305"
    """Kind and version of the tool; custom or absent for the caller's own."""

    user_location: Optional[AnthropicWebSearchToolUserLocation] = ABSENT
    """Rough place of the user, for local search results."""

    _readings: ClassVar[Dict[str, Any]] = {
        "cache_control": ("m", "AnthropicCacheControlDirective"),
        "user_location": ("m", "AnthropicWebSearchToolUserLocation"),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "name": "web_search",
        "type": "web_search_20250305",
    }


if TYPE_CHECKING:

    class MessagesRequestToolsItemWebSearchParams(TypedDict, total=False):
        """What may be sent as :class:`MessagesRequestToolsItemWebSearch`."""

        allowed_domains: Optional[Sequence[str]]
        """Domains to which the search is restricted."""

        blocked_domains: Optional[Sequence[str]]
        """Domains left out of the search."""

        cache_control: Union[AnthropicCacheControlDirectiveParams, AnthropicCacheControlDirective]
        """Caches the prompt up to and including this tool."""

        max_uses: Optional[int]
        """How often the tool may be used in one request."""

        name: Required[Literal["web_search"]]
        """Name of the tool; fixed for tools that Anthropic defines."""

        type: Required[Literal["web_search_20250305"]]
        """Kind and version of the tool; custom or absent for the caller's own."""

        user_location: Optional[
            Union[AnthropicWebSearchToolUserLocationParams, AnthropicWebSearchToolUserLocation]
        ]
        """Rough place of the user, for local search results."""
