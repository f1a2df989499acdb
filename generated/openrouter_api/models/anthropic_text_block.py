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
    """Text in a Messages answer, with the citations that support it."""

    citations: Optional[List[AnthropicTextCitation]]
    """Citations that support the text, else null."""

    text: str
    """The text."""

    type: Literal["text"] = "text"
    """Always text."""

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
