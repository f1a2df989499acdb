"""The schema AnthropicToolSearchToolBm25."""

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

    from .anthropic_cache_control_directive import (
        AnthropicCacheControlDirective,
        AnthropicCacheControlDirectiveParams,
    )


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class AnthropicToolSearchToolBm25(_Model):
    """Anthropic's tool search by keywords (BM25), as a Messages tool; OpenRouter answers it with
    400.
    """

    allowed_callers: Optional[
        List[Union[Literal["direct", "code_execution_20250825", "code_execution_20260120"], str]]
    ] = ABSENT
    """Who may call the tool."""

    cache_control: Optional[AnthropicCacheControlDirective] = ABSENT
    """Caches the prompt up to and including this tool."""

    defer_loading: Optional[bool] = ABSENT
    """Whether to keep the tool out of the prompt until it is found."""

    name: Literal["tool_search_tool_bm25"] = "tool_search_tool_bm25"
    """Always tool_search_tool_bm25."""

    strict: Optional[bool] = ABSENT
    """Whether the input has to follow the schema exactly."""

    type: Union[Literal["tool_search_tool_bm25_20251119", "tool_search_tool_bm25"], str]
    """Kind of the tool, with or without its version."""

    _readings: ClassVar[Dict[str, Any]] = {
        "cache_control": ("m", "AnthropicCacheControlDirective"),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "name": "tool_search_tool_bm25",
    }


if TYPE_CHECKING:

    class AnthropicToolSearchToolBm25Params(TypedDict, total=False):
        """What may be sent as :class:`AnthropicToolSearchToolBm25`."""

        allowed_callers: Sequence[
            Union[Literal["direct", "code_execution_20250825", "code_execution_20260120"], str]
        ]
        """Who may call the tool."""

        cache_control: Union[AnthropicCacheControlDirectiveParams, AnthropicCacheControlDirective]
        """Caches the prompt up to and including this tool."""

        defer_loading: bool
        """Whether to keep the tool out of the prompt until it is found."""

        name: Required[Literal["tool_search_tool_bm25"]]
        """Always tool_search_tool_bm25."""

        strict: bool
        """Whether the input has to follow the schema exactly."""

        type: Required[
            Union[Literal["tool_search_tool_bm25_20251119", "tool_search_tool_bm25"], str]
        ]
        """Kind of the tool, with or without its version."""
