"""The schema ChatContentText."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    Literal,
    Optional,
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
    from .prompt_cache_breakpoint import PromptCacheBreakpoint, PromptCacheBreakpointParams


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ChatContentText(_Model):
    """A part of plain text."""

    cache_control: Optional[AnthropicCacheControlDirective] = ABSENT
    """Marks the end of a prefix to cache, for Anthropic, Gemini and Alibaba models; at most four
    marks with Anthropic.
    """

    prompt_cache_breakpoint: Optional[PromptCacheBreakpoint] = ABSENT
    """Marks the end of a prefix to cache, for OpenAI models with explicit caching; null or absent:
    no mark.
    """

    text: str
    """The text."""

    type: Literal["text"] = "text"
    """Always `text`."""

    _readings: ClassVar[Dict[str, Any]] = {
        "cache_control": ("m", "AnthropicCacheControlDirective"),
        "prompt_cache_breakpoint": ("m", "PromptCacheBreakpoint"),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "text",
    }


if TYPE_CHECKING:

    class ChatContentTextParams(TypedDict, total=False):
        """What may be sent as :class:`ChatContentText`."""

        cache_control: Union[AnthropicCacheControlDirectiveParams, AnthropicCacheControlDirective]
        """Marks the end of a prefix to cache, for Anthropic, Gemini and Alibaba models; at most
        four marks with Anthropic.
        """

        prompt_cache_breakpoint: Optional[Union[PromptCacheBreakpointParams, PromptCacheBreakpoint]]
        """Marks the end of a prefix to cache, for OpenAI models with explicit caching; null or
        absent: no mark.
        """

        text: Required[str]
        """The text."""

        type: Required[Literal["text"]]
        """Always `text`."""
