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
    """The schema InputText."""

    prompt_cache_breakpoint: Optional[PromptCacheBreakpoint] = ABSENT
    text: str
    type: Literal["input_text"] = "input_text"
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
        text: Required[str]
        type: Required[Literal["input_text"]]
