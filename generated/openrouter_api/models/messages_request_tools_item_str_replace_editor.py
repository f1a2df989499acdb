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
    name: Literal["str_replace_editor"] = "str_replace_editor"
    type: Literal["text_editor_20250124"] = "text_editor_20250124"
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
        name: Required[Literal["str_replace_editor"]]
        type: Required[Literal["text_editor_20250124"]]
