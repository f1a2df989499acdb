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
    """The schema WebSearchPlugin."""

    enabled: Optional[bool] = ABSENT
    engine: Optional[
        Union[Literal["native", "exa", "firecrawl", "parallel", "perplexity"], str]
    ] = ABSENT
    exclude_domains: Optional[List[str]] = ABSENT
    id: Literal["web"] = "web"
    include_domains: Optional[List[str]] = ABSENT
    max_results: Optional[int] = ABSENT
    max_uses: Optional[int] = ABSENT
    mode: Optional[WebSearchMode] = ABSENT
    search_prompt: Optional[str] = ABSENT
    user_location: Optional[WebSearchUserLocation] = ABSENT
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
        engine: Union[Literal["native", "exa", "firecrawl", "parallel", "perplexity"], str]
        exclude_domains: Sequence[str]
        id: Required[Literal["web"]]
        include_domains: Sequence[str]
        max_results: int
        max_uses: int
        mode: WebSearchMode
        search_prompt: str
        user_location: Optional[Union[WebSearchUserLocationParams, WebSearchUserLocation]]
