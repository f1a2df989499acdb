"""The schema MessagesMessageParam."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    List,
    Literal,
    Mapping,
    Sequence,
    Union,
)

import attrs

from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict

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
    from .messages_advisor_tool_result_block import (
        MessagesAdvisorToolResultBlock,
        MessagesAdvisorToolResultBlockParams,
    )
    from .messages_bash_tool_result_block import (
        MessagesBashToolResultBlock,
        MessagesBashToolResultBlockParams,
    )
    from .messages_message_param_content_item_compaction import (
        MessagesMessageParamContentItemCompaction,
        MessagesMessageParamContentItemCompactionParams,
    )
    from .messages_message_param_content_item_redacted_thinking import (
        MessagesMessageParamContentItemRedactedThinking,
        MessagesMessageParamContentItemRedactedThinkingParams,
    )
    from .messages_message_param_content_item_server_tool_use import (
        MessagesMessageParamContentItemServerToolUse,
        MessagesMessageParamContentItemServerToolUseParams,
    )
    from .messages_message_param_content_item_thinking import (
        MessagesMessageParamContentItemThinking,
        MessagesMessageParamContentItemThinkingParams,
    )
    from .messages_message_param_content_item_tool_result import (
        MessagesMessageParamContentItemToolResult,
        MessagesMessageParamContentItemToolResultParams,
    )
    from .messages_message_param_content_item_tool_use import (
        MessagesMessageParamContentItemToolUse,
        MessagesMessageParamContentItemToolUseParams,
    )
    from .messages_message_param_content_item_web_search_tool_result import (
        MessagesMessageParamContentItemWebSearchToolResult,
        MessagesMessageParamContentItemWebSearchToolResultParams,
    )
    from .messages_shell_tool_result_block import (
        MessagesShellToolResultBlock,
        MessagesShellToolResultBlockParams,
    )
    from .messages_tool_addition_block import (
        MessagesToolAdditionBlock,
        MessagesToolAdditionBlockParams,
    )
    from .messages_tool_removal_block import (
        MessagesToolRemovalBlock,
        MessagesToolRemovalBlockParams,
    )


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class MessagesMessageParam(_Model):
    """One message of a Messages request."""

    content: Union[
        str,
        List[
            Union[
                AnthropicTextBlockParam,
                AnthropicImageBlockParam,
                AnthropicDocumentBlockParam,
                MessagesMessageParamContentItemToolUse,
                MessagesMessageParamContentItemToolResult,
                MessagesMessageParamContentItemThinking,
                MessagesMessageParamContentItemRedactedThinking,
                MessagesMessageParamContentItemServerToolUse,
                MessagesMessageParamContentItemWebSearchToolResult,
                AnthropicSearchResultBlockParam,
                MessagesMessageParamContentItemCompaction,
                MessagesAdvisorToolResultBlock,
                MessagesToolAdditionBlock,
                MessagesToolRemovalBlock,
                MessagesShellToolResultBlock,
                MessagesBashToolResultBlock,
                Dict[str, Any],
            ]
        ],
    ]
    """Text, or a list of content blocks."""

    role: Union[Literal["user", "assistant", "system"], str]
    """Who speaks: user, assistant or system."""

    _readings: ClassVar[Dict[str, Any]] = {
        "content": (
            "l",
            (
                "t",
                "type",
                {
                    "text": ("m", "AnthropicTextBlockParam"),
                    "image": ("m", "AnthropicImageBlockParam"),
                    "document": ("m", "AnthropicDocumentBlockParam"),
                    "tool_use": ("m", "MessagesMessageParamContentItemToolUse"),
                    "tool_result": ("m", "MessagesMessageParamContentItemToolResult"),
                    "thinking": ("m", "MessagesMessageParamContentItemThinking"),
                    "redacted_thinking": ("m", "MessagesMessageParamContentItemRedactedThinking"),
                    "server_tool_use": ("m", "MessagesMessageParamContentItemServerToolUse"),
                    "web_search_tool_result": (
                        "m",
                        "MessagesMessageParamContentItemWebSearchToolResult",
                    ),
                    "search_result": ("m", "AnthropicSearchResultBlockParam"),
                    "compaction": ("m", "MessagesMessageParamContentItemCompaction"),
                    "advisor_tool_result": ("m", "MessagesAdvisorToolResultBlock"),
                    "tool_addition": ("m", "MessagesToolAdditionBlock"),
                    "tool_removal": ("m", "MessagesToolRemovalBlock"),
                    "openrouter_shell_tool_result": ("m", "MessagesShellToolResultBlock"),
                    "openrouter_bash_tool_result": ("m", "MessagesBashToolResultBlock"),
                },
            ),
        ),
    }


if TYPE_CHECKING:

    class MessagesMessageParamParams(TypedDict, total=False):
        """What may be sent as :class:`MessagesMessageParam`."""

        content: Required[
            Union[
                str,
                Sequence[
                    Union[
                        AnthropicTextBlockParamParams,
                        AnthropicTextBlockParam,
                        Mapping[str, Any],
                        AnthropicImageBlockParamParams,
                        AnthropicImageBlockParam,
                        AnthropicDocumentBlockParamParams,
                        AnthropicDocumentBlockParam,
                        MessagesMessageParamContentItemToolUseParams,
                        MessagesMessageParamContentItemToolUse,
                        MessagesMessageParamContentItemToolResultParams,
                        MessagesMessageParamContentItemToolResult,
                        MessagesMessageParamContentItemThinkingParams,
                        MessagesMessageParamContentItemThinking,
                        MessagesMessageParamContentItemRedactedThinkingParams,
                        MessagesMessageParamContentItemRedactedThinking,
                        MessagesMessageParamContentItemServerToolUseParams,
                        MessagesMessageParamContentItemServerToolUse,
                        MessagesMessageParamContentItemWebSearchToolResultParams,
                        MessagesMessageParamContentItemWebSearchToolResult,
                        AnthropicSearchResultBlockParamParams,
                        AnthropicSearchResultBlockParam,
                        MessagesMessageParamContentItemCompactionParams,
                        MessagesMessageParamContentItemCompaction,
                        MessagesAdvisorToolResultBlockParams,
                        MessagesAdvisorToolResultBlock,
                        MessagesToolAdditionBlockParams,
                        MessagesToolAdditionBlock,
                        MessagesToolRemovalBlockParams,
                        MessagesToolRemovalBlock,
                        MessagesShellToolResultBlockParams,
                        MessagesShellToolResultBlock,
                        MessagesBashToolResultBlockParams,
                        MessagesBashToolResultBlock,
                    ]
                ],
            ]
        ]
        """Text, or a list of content blocks."""

        role: Required[Union[Literal["user", "assistant", "system"], str]]
        """Who speaks: user, assistant or system."""
