"""The schema AnthropicCitationWebSearchResultLocation."""

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
class AnthropicCitationWebSearchResultLocation(_Model):
    """Citation in an answer that points at a page found by the web search tool."""

    cited_text: str
    """The passage that is cited."""

    encrypted_index: str
    """Reference to the passage in encrypted form; send it back unaltered."""

    title: Optional[str]
    """Title of the source."""

    type: Literal["web_search_result_location"] = "web_search_result_location"
    """Always web_search_result_location."""

    url: str
    """URL of the page."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "web_search_result_location",
    }
