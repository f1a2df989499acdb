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
    """Who may call the tool: the model directly, or code that it runs."""

    cache_control: Optional[AnthropicCacheControlDirective] = ABSENT
    """Caches the prompt up to and including this tool."""

    caching: Optional[AnthropicCacheControlDirective] = ABSENT
    """Caching of the advisor's own prompt."""

    defer_loading: Optional[bool] = ABSENT
    """Whether to keep the tool out of the prompt until a tool search finds it."""

    max_uses: Optional[int] = ABSENT
    """How often the tool may be used in one request."""

    model: str
    """Model that gives the advice."""

    name: Literal["advisor"] = "advisor"
    """Name of the tool; fixed for tools that Anthropic defines."""

    type: Literal["advisor_20260301"] = "advisor_20260301"
    """Kind and version of the tool; custom or absent for the caller's own."""

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
        """Who may call the tool: the model directly, or code that it runs."""

        cache_control: Union[AnthropicCacheControlDirectiveParams, AnthropicCacheControlDirective]
        """Caches the prompt up to and including this tool."""

        caching: Optional[
            Union[AnthropicCacheControlDirectiveParams, AnthropicCacheControlDirective]
        ]
        """Caching of the advisor's own prompt."""

        defer_loading: bool
        """Whether to keep the tool out of the prompt until a tool search finds it."""

        max_uses: int
        """How often the tool may be used in one request."""

        model: Required[str]
        """Model that gives the advice."""

        name: Required[Literal["advisor"]]
        """Name of the tool; fixed for tools that Anthropic defines."""

        type: Required[Literal["advisor_20260301"]]
        """Kind and version of the tool; custom or absent for the caller's own."""
