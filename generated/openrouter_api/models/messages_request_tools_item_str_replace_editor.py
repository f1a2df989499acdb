"""The schema MessagesRequestToolsItemStrReplaceEditor."""

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


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class MessagesRequestToolsItemStrReplaceEditor(_Model):
    """The schema MessagesRequestToolsItemStrReplaceEditor."""

    cache_control: Optional[AnthropicCacheControlDirective] = ABSENT
    """Caches the prompt up to and including this tool."""

    name: Literal["str_replace_editor"] = "str_replace_editor"
    """Name of the tool; fixed for tools that Anthropic defines."""

    type: Literal["text_editor_20250124"] = "text_editor_20250124"
    """Kind and version of the tool; custom or absent for the caller's own."""

    _readings: ClassVar[Dict[str, Any]] = {
        "cache_control": ("m", "AnthropicCacheControlDirective"),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "name": "str_replace_editor",
        "type": "text_editor_20250124",
    }


if TYPE_CHECKING:

    class MessagesRequestToolsItemStrReplaceEditorParams(TypedDict, total=False):
        """What may be sent as :class:`MessagesRequestToolsItemStrReplaceEditor`."""

        cache_control: Union[AnthropicCacheControlDirectiveParams, AnthropicCacheControlDirective]
        """Caches the prompt up to and including this tool."""

        name: Required[Literal["str_replace_editor"]]
        """Name of the tool; fixed for tools that Anthropic defines."""

        type: Required[Literal["text_editor_20250124"]]
        """Kind and version of the tool; custom or absent for the caller's own."""
