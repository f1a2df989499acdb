"""The schema MessagesResult."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    List,
    Literal,
    Optional,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from ..types import ORAnthropicContentBlock, ORAnthropicStopReason, ProviderName
    from .anthropic_container import AnthropicContainer
    from .anthropic_refusal_stop_details import AnthropicRefusalStopDetails
    from .messages_result_context_management import MessagesResultContextManagement
    from .messages_result_usage import MessagesResultUsage
    from .open_router_metadata import OpenRouterMetadata


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class MessagesResult(_Model):
    """The schema MessagesResult."""

    container: Optional[AnthropicContainer]
    content: List[ORAnthropicContentBlock]
    id: str
    model: str
    role: Literal["assistant"] = "assistant"
    stop_details: Optional[AnthropicRefusalStopDetails]
    stop_reason: Optional[ORAnthropicStopReason]
    stop_sequence: Optional[str]
    type: Literal["message"] = "message"
    usage: MessagesResultUsage
    context_management: Optional[MessagesResultContextManagement] = ABSENT
    openrouter_metadata: Optional[OpenRouterMetadata] = ABSENT
    provider: Optional[ProviderName] = ABSENT
    _readings: ClassVar[Dict[str, Any]] = {
        "container": ("m", "AnthropicContainer"),
        "content": (
            "l",
            (
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
                    "bash_code_execution_tool_result": (
                        "m",
                        "AnthropicBashCodeExecutionToolResult",
                    ),
                    "text_editor_code_execution_tool_result": (
                        "m",
                        "AnthropicTextEditorCodeExecutionToolResult",
                    ),
                    "tool_search_tool_result": ("m", "AnthropicToolSearchToolResult"),
                    "container_upload": ("m", "AnthropicContainerUpload"),
                    "compaction": ("m", "AnthropicCompactionBlock"),
                    "advisor_tool_result": ("m", "AnthropicAdvisorToolResult"),
                    "openrouter_shell_tool_result": ("m", "ORAnthropicShellToolResult"),
                    "openrouter_bash_tool_result": ("m", "ORAnthropicBashToolResult"),
                },
            ),
        ),
        "stop_details": ("m", "AnthropicRefusalStopDetails"),
        "usage": ("m", "MessagesResultUsage"),
        "context_management": ("m", "MessagesResultContextManagement"),
        "openrouter_metadata": ("m", "OpenRouterMetadata"),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "role": "assistant",
        "type": "message",
    }
