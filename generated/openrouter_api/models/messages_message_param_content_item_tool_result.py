"""The schema MessagesMessageParamContentItemToolResult."""

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
    from .anthropic_document_block_param import (
        AnthropicDocumentBlockParam,
        AnthropicDocumentBlockParamParams,
    )
    from .anthropic_image_block_param import (
        AnthropicImageBlockParam,
        AnthropicImageBlockParamParams,
    )
    from .anthropic_search_result_block_param import (
        AnthropicSearchResultBlockParam,
        AnthropicSearchResultBlockParamParams,
    )
    from .anthropic_text_block_param import AnthropicTextBlockParam, AnthropicTextBlockParamParams
    from .messages_message_param_content_item_tool_result_content_item_tool_reference import (
        MessagesMessageParamContentItemToolResultContentItemToolReference,
        MessagesMessageParamContentItemToolResultContentItemToolReferenceParams,
    )


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class MessagesMessageParamContentItemToolResult(_Model):
    """The schema MessagesMessageParamContentItemToolResult."""

    cache_control: Optional[AnthropicCacheControlDirective] = ABSENT
    """Caches the prompt up to and including this block."""

    content: Optional[
        Union[
            str,
            List[
                Union[
                    AnthropicTextBlockParam,
                    AnthropicImageBlockParam,
                    MessagesMessageParamContentItemToolResultContentItemToolReference,
                    AnthropicSearchResultBlockParam,
                    AnthropicDocumentBlockParam,
                    Dict[str, Any],
                ]
            ],
        ]
    ] = ABSENT
    """What the block holds: a tool's result, search hits, or the summary of a compaction."""

    is_error: Optional[bool] = ABSENT
    """Whether the tool failed."""

    tool_use_id: str
    """Id of the tool call that this answers."""

    type: Literal["tool_result"] = "tool_result"
    """Kind of the content block."""

    _readings: ClassVar[Dict[str, Any]] = {
        "cache_control": ("m", "AnthropicCacheControlDirective"),
        "content": (
            "l",
            (
                "t",
                "type",
                {
                    "text": ("m", "AnthropicTextBlockParam"),
                    "image": ("m", "AnthropicImageBlockParam"),
                    "tool_reference": (
                        "m",
                        "MessagesMessageParamContentItemToolResultContentItemToolReference",
                    ),
                    "search_result": ("m", "AnthropicSearchResultBlockParam"),
                    "document": ("m", "AnthropicDocumentBlockParam"),
                },
            ),
        ),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "tool_result",
    }


if TYPE_CHECKING:

    class MessagesMessageParamContentItemToolResultParams(TypedDict, total=False):
        """What may be sent as :class:`MessagesMessageParamContentItemToolResult`."""

        cache_control: Union[AnthropicCacheControlDirectiveParams, AnthropicCacheControlDirective]
        """Caches the prompt up to and including this block."""

        content: Union[
            str,
            Sequence[
                Union[
                    AnthropicTextBlockParamParams,
                    AnthropicTextBlockParam,
                    Mapping[str, Any],
                    AnthropicImageBlockParamParams,
                    AnthropicImageBlockParam,
                    MessagesMessageParamContentItemToolResultContentItemToolReferenceParams,
                    MessagesMessageParamContentItemToolResultContentItemToolReference,
                    AnthropicSearchResultBlockParamParams,
                    AnthropicSearchResultBlockParam,
                    AnthropicDocumentBlockParamParams,
                    AnthropicDocumentBlockParam,
                ]
            ],
        ]
        """What the block holds: a tool's result, search hits, or the summary of a compaction.
        """

        is_error: bool
        """Whether the tool failed."""

        tool_use_id: Required[str]
        """Id of the tool call that this answers."""

        type: Required[Literal["tool_result"]]
        """Kind of the content block."""
