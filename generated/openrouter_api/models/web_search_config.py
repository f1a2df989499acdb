"""The schema WebSearchConfig."""

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
    from typing_extensions import TypedDict

    from ..types import WebSearchEngineEnum, WebSearchMode
    from .web_search_user_location_server_tool import (
        WebSearchUserLocationServerTool,
        WebSearchUserLocationServerToolParams,
    )


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class WebSearchConfig(_Model):
    """Settings of the openrouter:web_search tool for chat and the Messages API."""

    allowed_domains: Optional[List[str]] = ABSENT
    """Domains to which the search is restricted."""

    engine: Optional[WebSearchEngineEnum] = ABSENT
    """Search service; auto picks one."""

    excluded_domains: Optional[List[str]] = ABSENT
    """Domains left out of the search."""

    max_characters: Optional[int] = ABSENT
    """Most characters taken from each result, 1 to 100000."""

    max_results: Optional[int] = ABSENT
    """Most results of one search, 1 to 25 (20 with Perplexity); 5 by default."""

    max_total_results: Optional[int] = ABSENT
    """Most results over all searches of a request."""

    max_uses: Optional[int] = ABSENT
    """Most searches in one request."""

    mode: Optional[WebSearchMode] = ABSENT
    """Depth of the search, for Exa and Parallel."""

    search_context_size: Optional[Union[Literal["low", "medium", "high"], str]] = ABSENT
    """How much text from the results is given to the model."""

    user_location: Optional[WebSearchUserLocationServerTool] = ABSENT
    """Rough place of the user, for local results."""

    _readings: ClassVar[Dict[str, Any]] = {
        "user_location": ("m", "WebSearchUserLocationServerTool"),
    }


if TYPE_CHECKING:

    class WebSearchConfigParams(TypedDict, total=False):
        """What may be sent as :class:`WebSearchConfig`."""

        allowed_domains: Sequence[str]
        """Domains to which the search is restricted."""

        engine: WebSearchEngineEnum
        """Search service; auto picks one."""

        excluded_domains: Sequence[str]
        """Domains left out of the search."""

        max_characters: int
        """Most characters taken from each result, 1 to 100000."""

        max_results: int
        """Most results of one search, 1 to 25 (20 with Perplexity); 5 by default."""

        max_total_results: int
        """Most results over all searches of a request."""

        max_uses: int
        """Most searches in one request."""

        mode: WebSearchMode
        """Depth of the search, for Exa and Parallel."""

        search_context_size: Union[Literal["low", "medium", "high"], str]
        """How much text from the results is given to the model."""

        user_location: Union[WebSearchUserLocationServerToolParams, WebSearchUserLocationServerTool]
        """Rough place of the user, for local results."""
