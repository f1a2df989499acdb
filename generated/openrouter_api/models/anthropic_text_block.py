"""The schema AnthropicTextBlock."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    List,
    Literal,
    Optional,
)

import attrs

from ..model import Model as _Model

if TYPE_CHECKING:
    from ..types import AnthropicTextCitation


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class AnthropicTextBlock(_Model):
    """The schema AnthropicTextBlock."""

    citations: Optional[List[AnthropicTextCitation]]
    text: str
    type: Literal["text"] = "text"
    _readings: ClassVar[Dict[str, Any]] = {
        "citations": (
            "l",
            (
                "t",
                "type",
                {
                    "char_location": ("m", "AnthropicCitationCharLocation"),
                    "page_location": ("m", "AnthropicCitationPageLocation"),
                    "content_block_location": ("m", "AnthropicCitationContentBlockLocation"),
                    "web_search_result_location": ("m", "AnthropicCitationWebSearchResultLocation"),
                    "search_result_location": ("m", "AnthropicCitationSearchResultLocation"),
                },
            ),
        ),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "text",
    }
