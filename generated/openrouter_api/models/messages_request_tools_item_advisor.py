"""The schema MessagesRequestToolsItemAdvisor."""

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
class MessagesRequestToolsItemAdvisor(_Model):
    """The schema MessagesRequestToolsItemAdvisor."""

    allowed_callers: Optional[
        List[Union[Literal["direct", "code_execution_20250825", "code_execution_20260120"], str]]
    ] = ABSENT
    cache_control: Optional[AnthropicCacheControlDirective] = ABSENT
    caching: Optional[AnthropicCacheControlDirective] = ABSENT
    defer_loading: Optional[bool] = ABSENT
    max_uses: Optional[int] = ABSENT
    model: str
    name: Literal["advisor"] = "advisor"
    type: Literal["advisor_20260301"] = "advisor_20260301"
    _readings: ClassVar[Dict[str, Any]] = {
        "cache_control": ("m", "AnthropicCacheControlDirective"),
        "caching": ("m", "AnthropicCacheControlDirective"),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "name": "advisor",
        "type": "advisor_20260301",
    }


if TYPE_CHECKING:

    class MessagesRequestToolsItemAdvisorParams(TypedDict, total=False):
        """What may be sent as :class:`MessagesRequestToolsItemAdvisor`."""

        allowed_callers: Sequence[
            Union[Literal["direct", "code_execution_20250825", "code_execution_20260120"], str]
        ]
        cache_control: Union[AnthropicCacheControlDirectiveParams, AnthropicCacheControlDirective]
        caching: Optional[
            Union[AnthropicCacheControlDirectiveParams, AnthropicCacheControlDirective]
        ]
        defer_loading: bool
        max_uses: int
        model: Required[str]
        name: Required[Literal["advisor"]]
        type: Required[Literal["advisor_20260301"]]
