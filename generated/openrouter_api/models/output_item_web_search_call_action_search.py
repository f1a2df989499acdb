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
    query: str
    sources: Optional[List[WebSearchSource]] = ABSENT
    type: Literal["search"] = "search"
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
        query: Required[str]
        sources: Sequence[Union[WebSearchSourceParams, WebSearchSource, Mapping[str, Any]]]
        type: Required[Literal["search"]]
