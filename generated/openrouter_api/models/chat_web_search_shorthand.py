"""The schema ChatWebSearchShorthand."""

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

    from ..types import WebSearchEngineEnum, WebSearchMode
    from .web_search_config import WebSearchConfig, WebSearchConfigParams
    from .web_search_user_location_server_tool import (
        WebSearchUserLocationServerTool,
        WebSearchUserLocationServerToolParams,
    )


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ChatWebSearchShorthand(_Model):
    """Web search as a server tool, written with its settings beside the type, in the manner of
    other APIs.
    """

    allowed_domains: Optional[List[str]] = ABSENT
    """Only results from these domains."""

    engine: Optional[WebSearchEngineEnum] = ABSENT
    """Search engine to use; auto prefers the provider's own."""

    excluded_domains: Optional[List[str]] = ABSENT
    """No results from these domains."""

    max_characters: Optional[int] = ABSENT
    """Characters kept of each result, 1 to 100000."""

    max_results: Optional[int] = ABSENT
    """Results per search, 1 to 25 (Perplexity: 20); 5 when left out."""

    max_total_results: Optional[int] = ABSENT
    """Results over all searches of one request."""

    max_uses: Optional[int] = ABSENT
    """Searches that one request may make."""

    mode: Optional[WebSearchMode] = ABSENT
    """How thorough the search is; the values depend on the engine (Exa or Parallel)."""

    parameters: Optional[WebSearchConfig] = ABSENT
    """The same settings in one object, as the openrouter:web_search tool takes them."""

    search_context_size: Optional[Union[Literal["low", "medium", "high"], str]] = ABSENT
    """How much of the results is handed to the model: low, medium or high."""

    type: Union[
        Literal[
            "web_search",
            "web_search_preview",
            "web_search_preview_2025_03_11",
            "web_search_2025_08_26",
        ],
        str,
    ]
    """One of the accepted names of the web search tool."""

    user_location: Optional[WebSearchUserLocationServerTool] = ABSENT
    """Where the user is, roughly, to prefer local results."""

    _readings: ClassVar[Dict[str, Any]] = {
        "parameters": ("m", "WebSearchConfig"),
        "user_location": ("m", "WebSearchUserLocationServerTool"),
    }


if TYPE_CHECKING:

    class ChatWebSearchShorthandParams(TypedDict, total=False):
        """What may be sent as :class:`ChatWebSearchShorthand`."""

        allowed_domains: Sequence[str]
        """Only results from these domains."""

        engine: WebSearchEngineEnum
        """Search engine to use; auto prefers the provider's own."""

        excluded_domains: Sequence[str]
        """No results from these domains."""

        max_characters: int
        """Characters kept of each result, 1 to 100000."""

        max_results: int
        """Results per search, 1 to 25 (Perplexity: 20); 5 when left out."""

        max_total_results: int
        """Results over all searches of one request."""

        max_uses: int
        """Searches that one request may make."""

        mode: WebSearchMode
        """How thorough the search is; the values depend on the engine (Exa or Parallel)."""

        parameters: Union[WebSearchConfigParams, WebSearchConfig]
        """The same settings in one object, as the openrouter:web_search tool takes them."""

        search_context_size: Union[Literal["low", "medium", "high"], str]
        """How much of the results is handed to the model: low, medium or high."""

        type: Required[
            Union[
                Literal[
                    "web_search",
                    "web_search_preview",
                    "web_search_preview_2025_03_11",
                    "web_search_2025_08_26",
                ],
                str,
            ]
        ]
        """One of the accepted names of the web search tool."""

        user_location: Union[WebSearchUserLocationServerToolParams, WebSearchUserLocationServerTool]
        """Where the user is, roughly, to prefer local results."""
