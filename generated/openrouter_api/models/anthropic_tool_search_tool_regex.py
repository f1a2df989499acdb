"""The schema AnthropicToolSearchToolRegex."""

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
class AnthropicToolSearchToolRegex(_Model):
    """The schema AnthropicToolSearchToolRegex."""

    allowed_callers: Optional[
        List[Union[Literal["direct", "code_execution_20250825", "code_execution_20260120"], str]]
    ] = ABSENT
    cache_control: Optional[AnthropicCacheControlDirective] = ABSENT
    defer_loading: Optional[bool] = ABSENT
    name: Literal["tool_search_tool_regex"] = "tool_search_tool_regex"
    strict: Optional[bool] = ABSENT
    type: Union[Literal["tool_search_tool_regex_20251119", "tool_search_tool_regex"], str]
    _readings: ClassVar[Dict[str, Any]] = {
        "cache_control": ("m", "AnthropicCacheControlDirective"),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "name": "tool_search_tool_regex",
    }


if TYPE_CHECKING:

    class AnthropicToolSearchToolRegexParams(TypedDict, total=False):
        """What may be sent as :class:`AnthropicToolSearchToolRegex`."""

        allowed_callers: Sequence[
            Union[Literal["direct", "code_execution_20250825", "code_execution_20260120"], str]
        ]
        cache_control: Union[AnthropicCacheControlDirectiveParams, AnthropicCacheControlDirective]
        defer_loading: bool
        name: Required[Literal["tool_search_tool_regex"]]
        strict: bool
        type: Required[
            Union[Literal["tool_search_tool_regex_20251119", "tool_search_tool_regex"], str]
        ]
