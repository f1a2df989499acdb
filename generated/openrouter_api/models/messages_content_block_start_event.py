"""The schema MessagesContentBlockStartEvent."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    Literal,
    Union,
)

import attrs

from ..model import Model as _Model

if TYPE_CHECKING:
    from .anthropic_advisor_tool_result import AnthropicAdvisorToolResult
    from .anthropic_bash_code_execution_tool_result import AnthropicBashCodeExecutionToolResult
    from .anthropic_code_execution_tool_result import AnthropicCodeExecutionToolResult
    from .anthropic_compaction_block import AnthropicCompactionBlock
    from .anthropic_container_upload import AnthropicContainerUpload
    from .anthropic_redacted_thinking_block import AnthropicRedactedThinkingBlock
    from .anthropic_text_block import AnthropicTextBlock
    from .anthropic_text_editor_code_execution_tool_result import (
        AnthropicTextEditorCodeExecutionToolResult,
    )
    from .anthropic_thinking_block import AnthropicThinkingBlock
    from .anthropic_tool_search_tool_result import AnthropicToolSearchToolResult
    from .anthropic_tool_use_block import AnthropicToolUseBlock
    from .anthropic_web_fetch_tool_result import AnthropicWebFetchToolResult
    from .anthropic_web_search_tool_result import AnthropicWebSearchToolResult
    from .messages_content_block_start_event_content_block_compaction import (
        MessagesContentBlockStartEventContentBlockCompaction,
    )
    from .or_anthropic_bash_tool_result import ORAnthropicBashToolResult
    from .or_anthropic_server_tool_use_block import ORAnthropicServerToolUseBlock
    from .or_anthropic_shell_tool_result import ORAnthropicShellToolResult


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class MessagesContentBlockStartEvent(_Model):
    """Messages stream event: a content block begins."""

    content_block: Union[
        AnthropicTextBlock,
        AnthropicToolUseBlock,
        AnthropicThinkingBlock,
        AnthropicRedactedThinkingBlock,
        ORAnthropicServerToolUseBlock,
        AnthropicWebSearchToolResult,
        AnthropicWebFetchToolResult,
        AnthropicCodeExecutionToolResult,
        AnthropicBashCodeExecutionToolResult,
        AnthropicTextEditorCodeExecutionToolResult,
        AnthropicToolSearchToolResult,
        AnthropicContainerUpload,
        AnthropicCompactionBlock,
        AnthropicAdvisorToolResult,
        ORAnthropicShellToolResult,
        ORAnthropicBashToolResult,
        MessagesContentBlockStartEventContentBlockCompaction,
        Dict[str, Any],
    ]
    """The block as it begins, usually empty."""

    index: int
    """Place of the block in the content of the message, from 0."""

    type: Literal["content_block_start"] = "content_block_start"
    """Always content_block_start."""

    _readings: ClassVar[Dict[str, Any]] = {
        "content_block": (
            "t",
            "type",
            {
                "text": ("m", "AnthropicTextBlock"),
                "tool_use": ("m", "AnthropicToolUseBlock"),
                "thinking": ("m", "AnthropicThinkingBlock"),
                "redacted_thinking": ("m", "AnthropicRedactedThinkingBlock"),
                "server_tool_use": ("m", "ORAnthropicServerToolUseBlock"),
                "web_search_tool_result": ("m", "AnthropicWebSearchToolResult"),
                "web_fetch_tool_result": ("m", "AnthropicWebFetchToolResult"),
                "code_execution_tool_result": ("m", "AnthropicCodeExecutionToolResult"),
                "bash_code_execution_tool_result": ("m", "AnthropicBashCodeExecutionToolResult"),
                "text_editor_code_execution_tool_result": (
                    "m",
                    "AnthropicTextEditorCodeExecutionToolResult",
                ),
                "tool_search_tool_result": ("m", "AnthropicToolSearchToolResult"),
                "container_upload": ("m", "AnthropicContainerUpload"),
                "compaction": (
                    "u",
                    (
                        "AnthropicCompactionBlock",
                        "MessagesContentBlockStartEventContentBlockCompaction",
                    ),
                ),
                "advisor_tool_result": ("m", "AnthropicAdvisorToolResult"),
                "openrouter_shell_tool_result": ("m", "ORAnthropicShellToolResult"),
                "openrouter_bash_tool_result": ("m", "ORAnthropicBashToolResult"),
            },
        ),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "content_block_start",
    }
