"""The schema LegacyWebSearchServerTool."""

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

    from ..types import WebSearchEngineEnum, WebSearchMode
    from .web_search_domain_filter import WebSearchDomainFilter, WebSearchDomainFilterParams
    from .web_search_user_location import WebSearchUserLocation, WebSearchUserLocationParams


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class LegacyWebSearchServerTool(_Model):
    """The schema LegacyWebSearchServerTool."""

    engine: Optional[WebSearchEngineEnum] = ABSENT
    filters: Optional[WebSearchDomainFilter] = ABSENT
    max_results: Optional[int] = ABSENT
    max_uses: Optional[int] = ABSENT
    mode: Optional[WebSearchMode] = ABSENT
    search_context_size: Optional[Union[Literal["low", "medium", "high"], str]] = ABSENT
    type: Literal["web_search"] = "web_search"
    user_location: Optional[WebSearchUserLocation] = ABSENT
    _readings: ClassVar[Dict[str, Any]] = {
        "filters": ("m", "WebSearchDomainFilter"),
        "user_location": ("m", "WebSearchUserLocation"),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "web_search",
    }


if TYPE_CHECKING:

    class LegacyWebSearchServerToolParams(TypedDict, total=False):
        """What may be sent as :class:`LegacyWebSearchServerTool`."""

        engine: WebSearchEngineEnum
        filters: Optional[Union[WebSearchDomainFilterParams, WebSearchDomainFilter]]
        max_results: int
        max_uses: int
        mode: WebSearchMode
        search_context_size: Union[Literal["low", "medium", "high"], str]
        type: Required[Literal["web_search"]]
        user_location: Optional[Union[WebSearchUserLocationParams, WebSearchUserLocation]]
