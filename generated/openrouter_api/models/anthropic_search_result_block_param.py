"""The schema AnthropicSearchResultBlockParam."""

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
    from .anthropic_search_result_block_param_citations import (
        AnthropicSearchResultBlockParamCitations,
        AnthropicSearchResultBlockParamCitationsParams,
    )
    from .anthropic_text_block_param import AnthropicTextBlockParam, AnthropicTextBlockParamParams


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class AnthropicSearchResultBlockParam(_Model):
    """A search result supplied by the caller in a Messages request, which the model can cite."""

    cache_control: Optional[AnthropicCacheControlDirective] = ABSENT
    """Caches the prompt up to and including this block."""

    citations: Optional[AnthropicSearchResultBlockParamCitations] = ABSENT
    """Whether the result may be cited."""

    content: List[AnthropicTextBlockParam]
    """Text of the result, block by block."""

    source: str
    """Where the result comes from, such as a URL."""

    title: str
    """Title of the result."""

    type: Literal["search_result"] = "search_result"
    """Always search_result."""

    _readings: ClassVar[Dict[str, Any]] = {
        "cache_control": ("m", "AnthropicCacheControlDirective"),
        "citations": ("m", "AnthropicSearchResultBlockParamCitations"),
        "content": ("l", ("m", "AnthropicTextBlockParam")),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "search_result",
    }


if TYPE_CHECKING:

    class AnthropicSearchResultBlockParamParams(TypedDict, total=False):
        """What may be sent as :class:`AnthropicSearchResultBlockParam`."""

        cache_control: Union[AnthropicCacheControlDirectiveParams, AnthropicCacheControlDirective]
        """Caches the prompt up to and including this block."""

        citations: Union[
            AnthropicSearchResultBlockParamCitationsParams, AnthropicSearchResultBlockParamCitations
        ]
        """Whether the result may be cited."""

        content: Required[
            Sequence[
                Union[AnthropicTextBlockParamParams, AnthropicTextBlockParam, Mapping[str, Any]]
            ]
        ]
        """Text of the result, block by block."""

        source: Required[str]
        """Where the result comes from, such as a URL."""

        title: Required[str]
        """Title of the result."""

        type: Required[Literal["search_result"]]
        """Always search_result."""
