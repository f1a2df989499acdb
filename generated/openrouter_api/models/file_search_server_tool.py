"""The schema FileSearchServerTool."""

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

    from .compound_filter import CompoundFilter, CompoundFilterParams
    from .file_search_server_tool_filters_option1 import (
        FileSearchServerToolFiltersOption1,
        FileSearchServerToolFiltersOption1Params,
    )
    from .file_search_server_tool_ranking_options import (
        FileSearchServerToolRankingOptions,
        FileSearchServerToolRankingOptionsParams,
    )


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class FileSearchServerTool(_Model):
    """OpenAI's search in vector stores as an entry of Responses tools."""

    filters: Optional[Union[FileSearchServerToolFiltersOption1, CompoundFilter, Dict[str, Any]]] = (
        ABSENT
    )
    """Restricts the search to files with certain attributes."""

    max_num_results: Optional[int] = ABSENT
    """Most results to return."""

    ranking_options: Optional[FileSearchServerToolRankingOptions] = ABSENT
    """How results are ranked."""

    type: Literal["file_search"] = "file_search"
    """Always file_search."""

    vector_store_ids: List[str]
    """Vector stores to search."""

    _readings: ClassVar[Dict[str, Any]] = {
        "filters": (
            "t",
            "type",
            {
                "eq": ("m", "FileSearchServerToolFiltersOption1"),
                "ne": ("m", "FileSearchServerToolFiltersOption1"),
                "gt": ("m", "FileSearchServerToolFiltersOption1"),
                "gte": ("m", "FileSearchServerToolFiltersOption1"),
                "lt": ("m", "FileSearchServerToolFiltersOption1"),
                "lte": ("m", "FileSearchServerToolFiltersOption1"),
                "and": ("m", "CompoundFilter"),
                "or": ("m", "CompoundFilter"),
            },
        ),
        "ranking_options": ("m", "FileSearchServerToolRankingOptions"),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "file_search",
    }


if TYPE_CHECKING:

    class FileSearchServerToolParams(TypedDict, total=False):
        """What may be sent as :class:`FileSearchServerTool`."""

        filters: Optional[
            Union[
                FileSearchServerToolFiltersOption1Params,
                FileSearchServerToolFiltersOption1,
                CompoundFilterParams,
                CompoundFilter,
            ]
        ]
        """Restricts the search to files with certain attributes."""

        max_num_results: int
        """Most results to return."""

        ranking_options: Union[
            FileSearchServerToolRankingOptionsParams, FileSearchServerToolRankingOptions
        ]
        """How results are ranked."""

        type: Required[Literal["file_search"]]
        """Always file_search."""

        vector_store_ids: Required[Sequence[str]]
        """Vector stores to search."""
