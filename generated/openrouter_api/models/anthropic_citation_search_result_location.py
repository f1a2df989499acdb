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
    """The schema AnthropicCitationSearchResultLocation."""

    cited_text: str
    end_block_index: int
    search_result_index: int
    source: str
    start_block_index: int
    title: Optional[str]
    type: Literal["search_result_location"] = "search_result_location"
    _constants: ClassVar[Dict[str, str]] = {
        "type": "search_result_location",
    }
