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
    """The schema AnthropicSearchResultBlockParam."""

    cache_control: Optional[AnthropicCacheControlDirective] = ABSENT
    citations: Optional[AnthropicSearchResultBlockParamCitations] = ABSENT
    content: List[AnthropicTextBlockParam]
    source: str
    title: str
    type: Literal["search_result"] = "search_result"
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
        citations: Union[
            AnthropicSearchResultBlockParamCitationsParams, AnthropicSearchResultBlockParamCitations
        ]
        content: Required[
            Sequence[
                Union[AnthropicTextBlockParamParams, AnthropicTextBlockParam, Mapping[str, Any]]
            ]
        ]
        source: Required[str]
        title: Required[str]
        type: Required[Literal["search_result"]]
