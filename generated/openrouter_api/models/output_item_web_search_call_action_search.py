"""The schema OutputItemWebSearchCallActionSearch."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    List,
    Literal,
    Mapping,
    Optional,
    Sequence,
    Union,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict

    from .web_search_source import WebSearchSource, WebSearchSourceParams


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class OutputItemWebSearchCallActionSearch(_Model):
    """The schema OutputItemWebSearchCallActionSearch."""

    queries: Optional[List[str]] = ABSENT
    """All queries of the search."""

    query: str
    """What was searched for."""

    sources: Optional[List[WebSearchSource]] = ABSENT
    """Pages the search used."""

    type: Literal["search"] = "search"
    """Kind of the action: search, open_page or find_in_page."""

    _readings: ClassVar[Dict[str, Any]] = {
        "sources": ("l", ("m", "WebSearchSource")),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "search",
    }


if TYPE_CHECKING:

    class OutputItemWebSearchCallActionSearchParams(TypedDict, total=False):
        """What may be sent as :class:`OutputItemWebSearchCallActionSearch`."""

        queries: Sequence[str]
        """All queries of the search."""

        query: Required[str]
        """What was searched for."""

        sources: Sequence[Union[WebSearchSourceParams, WebSearchSource, Mapping[str, Any]]]
        """Pages the search used."""

        type: Required[Literal["search"]]
        """Kind of the action: search, open_page or find_in_page."""
