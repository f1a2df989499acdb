"""The schema MessagesContentBlockDeltaEventDeltaCitationsDelta."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    Literal,
    Union,
)

import attrs

from ..model import Model as _Model

if TYPE_CHECKING:
    from .anthropic_citation_char_location import AnthropicCitationCharLocation
    from .anthropic_citation_content_block_location import AnthropicCitationContentBlockLocation
    from .anthropic_citation_page_location import AnthropicCitationPageLocation
    from .anthropic_citation_search_result_location import AnthropicCitationSearchResultLocation
    from .anthropic_citation_web_search_result_location import (
        AnthropicCitationWebSearchResultLocation,
    )


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class MessagesContentBlockDeltaEventDeltaCitationsDelta(_Model):
    """The schema MessagesContentBlockDeltaEventDeltaCitationsDelta."""

    citation: Union[
        AnthropicCitationCharLocation,
        AnthropicCitationPageLocation,
        AnthropicCitationContentBlockLocation,
        AnthropicCitationWebSearchResultLocation,
        AnthropicCitationSearchResultLocation,
        Dict[str, Any],
    ]
    """A citation for the text of the block."""

    type: Literal["citations_delta"] = "citations_delta"
    """Kind of the addition."""

    _readings: ClassVar[Dict[str, Any]] = {
        "citation": (
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
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "citations_delta",
    }
