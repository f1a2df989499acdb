"""The schema AnthropicCitationSearchResultLocation."""

from __future__ import annotations

from typing import (
    ClassVar,
    Dict,
    Literal,
    Optional,
)

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class AnthropicCitationSearchResultLocation(_Model):
    """Citation in an answer that points into a search result block that the request supplied."""

    cited_text: str
    """The passage that is cited."""

    end_block_index: int
    """Content block just behind the passage."""

    search_result_index: int
    """Number of the search result among those of the request, from 0."""

    source: str
    """Where the search result comes from."""

    start_block_index: int
    """First content block of the passage, from 0."""

    title: Optional[str]
    """Title of the source."""

    type: Literal["search_result_location"] = "search_result_location"
    """Always search_result_location."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "search_result_location",
    }
