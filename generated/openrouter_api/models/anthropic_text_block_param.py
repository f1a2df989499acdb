"""The schema AnthropicTextBlockParam."""

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

    from .anthropic_cache_control_directive import (
        AnthropicCacheControlDirective,
        AnthropicCacheControlDirectiveParams,
    )
    from .anthropic_citation_char_location_param import (
        AnthropicCitationCharLocationParam,
        AnthropicCitationCharLocationParamParams,
    )
    from .anthropic_citation_content_block_location_param import (
        AnthropicCitationContentBlockLocationParam,
        AnthropicCitationContentBlockLocationParamParams,
    )
    from .anthropic_citation_page_location_param import (
        AnthropicCitationPageLocationParam,
        AnthropicCitationPageLocationParamParams,
    )
    from .anthropic_citation_search_result_location_param import (
        AnthropicCitationSearchResultLocationParam,
        AnthropicCitationSearchResultLocationParamParams,
    )
    from .anthropic_citation_web_search_result_location_param import (
        AnthropicCitationWebSearchResultLocationParam,
        AnthropicCitationWebSearchResultLocationParamParams,
    )


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class AnthropicTextBlockParam(_Model):
    """Text in a Messages request: in a message, the system prompt or a tool result."""

    cache_control: Optional[AnthropicCacheControlDirective] = ABSENT
    """Caches the prompt up to and including this block."""

    citations: Optional[
        List[
            Union[
                AnthropicCitationCharLocationParam,
                AnthropicCitationPageLocationParam,
                AnthropicCitationContentBlockLocationParam,
                AnthropicCitationWebSearchResultLocationParam,
                AnthropicCitationSearchResultLocationParam,
                Dict[str, Any],
            ]
        ]
    ] = ABSENT
    """Citations that support the text, as they were received."""

    text: str
    """The text."""

    type: Literal["text"] = "text"
    """Always text."""

    _readings: ClassVar[Dict[str, Any]] = {
        "cache_control": ("m", "AnthropicCacheControlDirective"),
        "citations": (
            "l",
            (
                "t",
                "type",
                {
                    "char_location": ("m", "AnthropicCitationCharLocationParam"),
                    "page_location": ("m", "AnthropicCitationPageLocationParam"),
                    "content_block_location": ("m", "AnthropicCitationContentBlockLocationParam"),
                    "web_search_result_location": (
                        "m",
                        "AnthropicCitationWebSearchResultLocationParam",
                    ),
                    "search_result_location": ("m", "AnthropicCitationSearchResultLocationParam"),
                },
            ),
        ),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "text",
    }


if TYPE_CHECKING:

    class AnthropicTextBlockParamParams(TypedDict, total=False):
        """What may be sent as :class:`AnthropicTextBlockParam`."""

        cache_control: Union[AnthropicCacheControlDirectiveParams, AnthropicCacheControlDirective]
        """Caches the prompt up to and including this block."""

        citations: Optional[
            Sequence[
                Union[
                    AnthropicCitationCharLocationParamParams,
                    AnthropicCitationCharLocationParam,
                    Mapping[str, Any],
                    AnthropicCitationPageLocationParamParams,
                    AnthropicCitationPageLocationParam,
                    AnthropicCitationContentBlockLocationParamParams,
                    AnthropicCitationContentBlockLocationParam,
                    AnthropicCitationWebSearchResultLocationParamParams,
                    AnthropicCitationWebSearchResultLocationParam,
                    AnthropicCitationSearchResultLocationParamParams,
                    AnthropicCitationSearchResultLocationParam,
                ]
            ]
        ]
        """Citations that support the text, as they were received."""

        text: Required[str]
        """The text."""

        type: Required[Literal["text"]]
        """Always text."""
