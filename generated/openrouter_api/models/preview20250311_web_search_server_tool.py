"""The schema Preview20250311WebSearchServerTool."""

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
    from .preview_web_search_user_location import (
        PreviewWebSearchUserLocation,
        PreviewWebSearchUserLocationParams,
    )
    from .web_search_domain_filter import WebSearchDomainFilter, WebSearchDomainFilterParams


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class Preview20250311WebSearchServerTool(_Model):
    """Web search as an entry of Responses tools, under the type web_search_preview_2025_03_11."""

    engine: Optional[WebSearchEngineEnum] = ABSENT
    """Search service; auto picks one."""

    filters: Optional[WebSearchDomainFilter] = ABSENT
    """Domains to search or to leave out."""

    max_results: Optional[int] = ABSENT
    """Most results of one search, 1 to 25 (20 with Perplexity); 5 by default."""

    max_uses: Optional[int] = ABSENT
    """Most searches in one request."""

    mode: Optional[WebSearchMode] = ABSENT
    """Depth of the search, for Exa and Parallel."""

    search_context_size: Optional[Union[Literal["low", "medium", "high"], str]] = ABSENT
    """How much text from the results is given to the model."""

    type: Literal["web_search_preview_2025_03_11"] = "web_search_preview_2025_03_11"
    """Always web_search_preview_2025_03_11."""

    user_location: Optional[PreviewWebSearchUserLocation] = ABSENT
    """Rough place of the user, for local results."""

    _readings: ClassVar[Dict[str, Any]] = {
        "filters": ("m", "WebSearchDomainFilter"),
        "user_location": ("m", "PreviewWebSearchUserLocation"),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "web_search_preview_2025_03_11",
    }


if TYPE_CHECKING:

    class Preview20250311WebSearchServerToolParams(TypedDict, total=False):
        """What may be sent as :class:`Preview20250311WebSearchServerTool`."""

        engine: WebSearchEngineEnum
        """Search service; auto picks one."""

        filters: Optional[Union[WebSearchDomainFilterParams, WebSearchDomainFilter]]
        """Domains to search or to leave out."""

        max_results: int
        """Most results of one search, 1 to 25 (20 with Perplexity); 5 by default."""

        max_uses: int
        """Most searches in one request."""

        mode: WebSearchMode
        """Depth of the search, for Exa and Parallel."""

        search_context_size: Union[Literal["low", "medium", "high"], str]
        """How much text from the results is given to the model."""

        type: Required[Literal["web_search_preview_2025_03_11"]]
        """Always web_search_preview_2025_03_11."""

        user_location: Optional[
            Union[PreviewWebSearchUserLocationParams, PreviewWebSearchUserLocation]
        ]
        """Rough place of the user, for local results."""
