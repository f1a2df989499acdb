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
    """The schema ChatWebSearchShorthand."""

    allowed_domains: Optional[List[str]] = ABSENT
    engine: Optional[WebSearchEngineEnum] = ABSENT
    excluded_domains: Optional[List[str]] = ABSENT
    max_characters: Optional[int] = ABSENT
    max_results: Optional[int] = ABSENT
    max_total_results: Optional[int] = ABSENT
    max_uses: Optional[int] = ABSENT
    mode: Optional[WebSearchMode] = ABSENT
    parameters: Optional[WebSearchConfig] = ABSENT
    search_context_size: Optional[Union[Literal["low", "medium", "high"], str]] = ABSENT
    type: Union[
        Literal[
            "web_search",
            "web_search_preview",
            "web_search_preview_2025_03_11",
            "web_search_2025_08_26",
        ],
        str,
    ]
    user_location: Optional[WebSearchUserLocationServerTool] = ABSENT
    _readings: ClassVar[Dict[str, Any]] = {
        "parameters": ("m", "WebSearchConfig"),
        "user_location": ("m", "WebSearchUserLocationServerTool"),
    }


if TYPE_CHECKING:

    class ChatWebSearchShorthandParams(TypedDict, total=False):
        """What may be sent as :class:`ChatWebSearchShorthand`."""

        allowed_domains: Sequence[str]
        engine: WebSearchEngineEnum
        excluded_domains: Sequence[str]
        max_characters: int
        max_results: int
        max_total_results: int
        max_uses: int
        mode: WebSearchMode
        parameters: Union[WebSearchConfigParams, WebSearchConfig]
        search_context_size: Union[Literal["low", "medium", "high"], str]
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
        user_location: Union[WebSearchUserLocationServerToolParams, WebSearchUserLocationServerTool]
