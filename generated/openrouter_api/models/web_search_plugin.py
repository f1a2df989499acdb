"""The schema WebSearchPlugin."""

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

    from ..types import WebSearchMode
    from .web_search_user_location import WebSearchUserLocation, WebSearchUserLocationParams


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class WebSearchPlugin(_Model):
    """Plugin that searches the web once and adds the results to the prompt; deprecated for the
    openrouter:web_search tool.
    """

    enabled: Optional[bool] = ABSENT
    """false switches the plugin off for this request."""

    engine: Optional[
        Union[Literal["native", "exa", "firecrawl", "parallel", "perplexity"], str]
    ] = ABSENT
    """Search service; the provider's own or Exa when absent."""

    exclude_domains: Optional[List[str]] = ABSENT
    """Domains left out of the search."""

    id: Literal["web"] = "web"
    """Always web."""

    include_domains: Optional[List[str]] = ABSENT
    """Domains to which the search is restricted."""

    max_results: Optional[int] = ABSENT
    """Most results of a search; 5 by default."""

    max_uses: Optional[int] = ABSENT
    """Most searches in one request."""

    mode: Optional[WebSearchMode] = ABSENT
    """Depth of the search, for Exa and Parallel."""

    search_prompt: Optional[str] = ABSENT
    """Text that introduces the results in the prompt."""

    user_location: Optional[WebSearchUserLocation] = ABSENT
    """Rough place of the user, for local results."""

    _readings: ClassVar[Dict[str, Any]] = {
        "user_location": ("m", "WebSearchUserLocation"),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "id": "web",
    }


if TYPE_CHECKING:

    class WebSearchPluginParams(TypedDict, total=False):
        """What may be sent as :class:`WebSearchPlugin`."""

        enabled: bool
        """false switches the plugin off for this request."""

        engine: Union[Literal["native", "exa", "firecrawl", "parallel", "perplexity"], str]
        """Search service; the provider's own or Exa when absent."""

        exclude_domains: Sequence[str]
        """Domains left out of the search."""

        id: Required[Literal["web"]]
        """Always web."""

        include_domains: Sequence[str]
        """Domains to which the search is restricted."""

        max_results: int
        """Most results of a search; 5 by default."""

        max_uses: int
        """Most searches in one request."""

        mode: WebSearchMode
        """Depth of the search, for Exa and Parallel."""

        search_prompt: str
        """Text that introduces the results in the prompt."""

        user_location: Optional[Union[WebSearchUserLocationParams, WebSearchUserLocation]]
        """Rough place of the user, for local results."""
