"""The schema MessagesMessageParamContentItemWebSearchToolResult."""

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
    from .anthropic_web_search_result_block_param import (
        AnthropicWebSearchResultBlockParam,
        AnthropicWebSearchResultBlockParamParams,
    )
    from .messages_message_param_content_item_web_search_tool_result_content import (
        MessagesMessageParamContentItemWebSearchToolResultContent,
        MessagesMessageParamContentItemWebSearchToolResultContentParams,
    )


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class MessagesMessageParamContentItemWebSearchToolResult(_Model):
    """The schema MessagesMessageParamContentItemWebSearchToolResult."""

    cache_control: Optional[AnthropicCacheControlDirective] = ABSENT
    """Caches the prompt up to and including this block."""

    content: Union[
        List[AnthropicWebSearchResultBlockParam],
        MessagesMessageParamContentItemWebSearchToolResultContent,
    ]
    """What the block holds: a tool's result, search hits, or the summary of a compaction."""

    tool_use_id: str
    """Id of the tool call that this answers."""

    type: Literal["web_search_tool_result"] = "web_search_tool_result"
    """Kind of the content block."""

    _readings: ClassVar[Dict[str, Any]] = {
        "cache_control": ("m", "AnthropicCacheControlDirective"),
        "content": (
            "o",
            ("m", "MessagesMessageParamContentItemWebSearchToolResultContent"),
            ("l", ("m", "AnthropicWebSearchResultBlockParam")),
        ),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "web_search_tool_result",
    }


if TYPE_CHECKING:

    class MessagesMessageParamContentItemWebSearchToolResultParams(TypedDict, total=False):
        """What may be sent as :class:`MessagesMessageParamContentItemWebSearchToolResult`."""

        cache_control: Union[AnthropicCacheControlDirectiveParams, AnthropicCacheControlDirective]
        """Caches the prompt up to and including this block."""

        content: Required[
            Union[
                Sequence[
                    Union[
                        AnthropicWebSearchResultBlockParamParams,
                        AnthropicWebSearchResultBlockParam,
                        Mapping[str, Any],
                    ]
                ],
                MessagesMessageParamContentItemWebSearchToolResultContentParams,
                MessagesMessageParamContentItemWebSearchToolResultContent,
            ]
        ]
        """What the block holds: a tool's result, search hits, or the summary of a compaction.
        """

        tool_use_id: Required[str]
        """Id of the tool call that this answers."""

        type: Required[Literal["web_search_tool_result"]]
        """Kind of the content block."""
