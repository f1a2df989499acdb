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
    from .openrouter_metadata import OpenRouterMetadata


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class MessagesResult(_Model):
    """Answer of POST /messages: Anthropic's message shape with OpenRouter's cost and routing
    fields.
    """

    container: Optional[AnthropicContainer]
    """The sandbox container used, else null."""

    content: List[ORAnthropicContentBlock]
    """What was generated, block by block: text, thinking and tool calls."""

    id: str
    """Id of the message, usable as a generation id."""

    model: str
    """Model that really answered; billing follows it."""

    role: Literal["assistant"] = "assistant"
    """Always assistant."""

    stop_details: Optional[AnthropicRefusalStopDetails]
    """Why the model refused, else null."""

    stop_reason: Optional[ORAnthropicStopReason]
    """Why generation ended."""

    stop_sequence: Optional[str]
    """The stop sequence that was met, else null."""

    type: Literal["message"] = "message"
    """Always message."""

    usage: MessagesResultUsage
    """Token counts and cost in USD."""

    context_management: Optional[MessagesResultContextManagement] = ABSENT
    """Edits that were made to the conversation, if any."""

    openrouter_metadata: Optional[OpenRouterMetadata] = ABSENT
    """How the request was routed, when the X-OpenRouter-Metadata header asked for it."""

    provider: Optional[ProviderName] = ABSENT
    """Provider that served the answer."""

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
