"""The schema InputText."""

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

    from .prompt_cache_breakpoint import PromptCacheBreakpoint, PromptCacheBreakpointParams


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class InputText(_Model):
    """Text in the content of a Responses message."""

    prompt_cache_breakpoint: Optional[PromptCacheBreakpoint] = ABSENT
    """Ends a prefix that OpenAI models should cache."""

    text: str
    """The text."""

    type: Literal["input_text"] = "input_text"
    """Always input_text."""

    _readings: ClassVar[Dict[str, Any]] = {
        "prompt_cache_breakpoint": ("m", "PromptCacheBreakpoint"),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "input_text",
    }


if TYPE_CHECKING:

    class InputTextParams(TypedDict, total=False):
        """What may be sent as :class:`InputText`."""

        prompt_cache_breakpoint: Optional[Union[PromptCacheBreakpointParams, PromptCacheBreakpoint]]
        """Ends a prefix that OpenAI models should cache."""

        text: Required[str]
        """The text."""

        type: Required[Literal["input_text"]]
        """Always input_text."""
