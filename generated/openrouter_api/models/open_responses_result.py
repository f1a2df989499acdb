"""The schema OpenResponsesResult."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    List,
    Literal,
    Optional,
    Union,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from ..types import (
        ApiErrorType,
        OpenAIResponsesResponseStatus,
        OpenAIResponsesToolChoice,
        OutputItems,
    )
    from .apply_patch_call_item import ApplyPatchCallItem
    from .apply_patch_call_output_item import ApplyPatchCallOutputItem
    from .apply_patch_server_tool import ApplyPatchServerTool
    from .base_inputs_item_message import BaseInputsItemMessage
    from .base_reasoning_config import BaseReasoningConfig
    from .code_interpreter_server_tool import CodeInterpreterServerTool
    from .codex_local_shell_tool import CodexLocalShellTool
    from .computer_use_server_tool import ComputerUseServerTool
    from .custom_tool import CustomTool
    from .file_search_server_tool import FileSearchServerTool
    from .image_generation_server_tool import ImageGenerationServerTool
    from .incomplete_details import IncompleteDetails
    from .legacy_web_search_server_tool import LegacyWebSearchServerTool
    from .mcp_server_tool import McpServerTool
    from .namespace_tool import NamespaceTool
    from .open_responses_result_tools_item_function import OpenResponsesResultToolsItemFunction
    from .openai_response_custom_tool_call import OpenAIResponseCustomToolCall
    from .openai_response_custom_tool_call_output import OpenAIResponseCustomToolCallOutput
    from .openai_response_function_tool_call import OpenAIResponseFunctionToolCall
    from .openai_response_function_tool_call_output import OpenAIResponseFunctionToolCallOutput
    from .openai_response_input_message_item import OpenAIResponseInputMessageItem
    from .openrouter_metadata import OpenRouterMetadata
    from .output_item_image_generation_call import OutputItemImageGenerationCall
    from .output_message import OutputMessage
    from .preview20250311_web_search_server_tool import Preview20250311WebSearchServerTool
    from .preview_web_search_server_tool import PreviewWebSearchServerTool
    from .prompt_cache_options import PromptCacheOptions
    from .responses_error_field import ResponsesErrorField
    from .shell_server_tool import ShellServerTool
    from .stored_prompt_template import StoredPromptTemplate
    from .text_extended_config import TextExtendedConfig
    from .usage import Usage
    from .web_search_server_tool import WebSearchServerTool


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class OpenResponsesResult(_Model):
    """Answer of POST /responses: OpenAI's response object with OpenRouter's cost and routing
    fields.
    """

    background: Optional[bool] = ABSENT
    """Whether the request was to run in the background."""

    completed_at: Optional[int]
    """When the response was complete, in Unix seconds; null while it is not."""

    created_at: int
    """When the response was created, in Unix seconds."""

    error: Optional[ResponsesErrorField]
    """The error of a failed response, else null."""

    frequency_penalty: Optional[float]
    """Frequency penalty the response was made with."""

    id: str
    """Id of the response, usable as a generation id."""

    incomplete_details: Optional[IncompleteDetails]
    """Why the response ended early, else null."""

    instructions: Optional[
        Union[
            str,
            List[
                Union[
                    BaseInputsItemMessage,
                    OpenAIResponseInputMessageItem,
                    OpenAIResponseFunctionToolCallOutput,
                    OpenAIResponseFunctionToolCall,
                    OutputItemImageGenerationCall,
                    OutputMessage,
                    OpenAIResponseCustomToolCall,
                    OpenAIResponseCustomToolCallOutput,
                    ApplyPatchCallItem,
                    ApplyPatchCallOutputItem,
                    Dict[str, Any],
                ]
            ],
        ]
    ]
    """Instructions the response was made with."""

    max_output_tokens: Optional[int] = ABSENT
    """Limit on output tokens the response was made with."""

    max_tool_calls: Optional[int] = ABSENT
    """Limit on server tool steps the response was made with."""

    metadata: Optional[Dict[str, str]]
    """The caller's own key-value pairs, as sent."""

    model: str
    """Model that really answered; billing follows it."""

    object: Literal["response"] = "response"
    """Always response."""

    output: List[OutputItems]
    """What was generated, item by item, with server tool items of the form openrouter:name."""

    output_text: Optional[str] = ABSENT
    """All output text joined into one string, where it is provided."""

    parallel_tool_calls: bool
    """Whether several tool calls in one turn were allowed."""

    presence_penalty: Optional[float]
    """Presence penalty the response was made with."""

    previous_response_id: Optional[str] = ABSENT
    """Always null here: the API keeps no state."""

    prompt: Optional[StoredPromptTemplate] = ABSENT
    """Stored prompt the response was made with."""

    prompt_cache_key: Optional[str] = ABSENT
    """Cache key the request gave."""

    prompt_cache_options: Optional[PromptCacheOptions] = ABSENT
    """Cache options the request gave."""

    reasoning: Optional[BaseReasoningConfig] = ABSENT
    """Reasoning settings the response was made with."""

    safety_identifier: Optional[str] = ABSENT
    """Id of the end user the request gave."""

    service_tier: Optional[str] = ABSENT
    """Capacity tier that really served the response: default, flex or priority, or null."""

    status: OpenAIResponsesResponseStatus
    """State of the response: completed, incomplete, failed and so on."""

    store: Optional[bool] = ABSENT
    """Whether the response is stored; false here."""

    temperature: Optional[float]
    """Temperature the response was made with."""

    text: Optional[TextExtendedConfig] = ABSENT
    """Text settings the response was made with."""

    tool_choice: OpenAIResponsesToolChoice
    """Tool choice the response was made with."""

    tools: List[
        Union[
            OpenResponsesResultToolsItemFunction,
            PreviewWebSearchServerTool,
            Preview20250311WebSearchServerTool,
            LegacyWebSearchServerTool,
            WebSearchServerTool,
            FileSearchServerTool,
            ComputerUseServerTool,
            CodeInterpreterServerTool,
            McpServerTool,
            ImageGenerationServerTool,
            CodexLocalShellTool,
            ShellServerTool,
            ApplyPatchServerTool,
            CustomTool,
            NamespaceTool,
            Dict[str, Any],
        ]
    ]
    """Tools the response was made with."""

    top_logprobs: Optional[int] = ABSENT
    """Number of alternatives reported for each token."""

    top_p: Optional[float]
    """Nucleus sampling limit the response was made with."""

    truncation: Optional[Union[Literal["auto", "disabled"], str]] = ABSENT
    """Truncation setting the response was made with."""

    usage: Optional[Usage] = ABSENT
    """Token counts and cost in USD; absent until the response has ended."""

    user: Optional[str] = ABSENT
    """Id of the end user the request gave."""

    error_type: Optional[ApiErrorType] = ABSENT
    """Precise kind of the error of a failed response."""

    openrouter_metadata: Optional[OpenRouterMetadata] = ABSENT
    """How the request was routed, when the X-OpenRouter-Metadata header asked for it."""

    _readings: ClassVar[Dict[str, Any]] = {
        "error": ("m", "ResponsesErrorField"),
        "incomplete_details": ("m", "IncompleteDetails"),
        "instructions": (
            "l",
            (
                "t",
                "type",
                {
                    "message": (
                        "u",
                        (
                            "BaseInputsItemMessage",
                            "OpenAIResponseInputMessageItem",
                            "OutputMessage",
                        ),
                    ),
                    "function_call_output": ("m", "OpenAIResponseFunctionToolCallOutput"),
                    "function_call": ("m", "OpenAIResponseFunctionToolCall"),
                    "image_generation_call": ("m", "OutputItemImageGenerationCall"),
                    "custom_tool_call": ("m", "OpenAIResponseCustomToolCall"),
                    "custom_tool_call_output": ("m", "OpenAIResponseCustomToolCallOutput"),
                    "apply_patch_call": ("m", "ApplyPatchCallItem"),
                    "apply_patch_call_output": ("m", "ApplyPatchCallOutputItem"),
                },
            ),
        ),
        "output": (
            "l",
            (
                "t",
                "type",
                {
                    "reasoning": ("m", "OutputReasoningItem"),
                    "function_call": ("m", "OutputFunctionCallItem"),
                    "image_generation_call": ("m", "OutputImageGenerationCallItem"),
                    "computer_call": ("m", "OutputComputerCallItem"),
                    "openrouter:datetime": ("m", "OutputDatetimeItem"),
                    "openrouter:web_search": ("m", "OutputWebSearchServerToolItem"),
                    "openrouter:code_interpreter": ("m", "OutputCodeInterpreterServerToolItem"),
                    "openrouter:file_search": ("m", "OutputFileSearchServerToolItem"),
                    "openrouter:image_generation": ("m", "OutputImageGenerationServerToolItem"),
                    "openrouter:browser_use": ("m", "OutputBrowserUseServerToolItem"),
                    "openrouter:bash": ("m", "OutputBashServerToolItem"),
                    "openrouter:text_editor": ("m", "OutputTextEditorServerToolItem"),
                    "openrouter:apply_patch": ("m", "OutputApplyPatchServerToolItem"),
                    "apply_patch_call": ("m", "OutputApplyPatchCallItem"),
                    "shell_call": ("m", "OutputShellCallItem"),
                    "shell_call_output": ("m", "OutputShellCallOutputItem"),
                    "openrouter:shell": ("m", "OutputShellServerToolItem"),
                    "openrouter:web_fetch": ("m", "OutputWebFetchServerToolItem"),
                    "openrouter:tool_search": ("m", "OutputToolSearchServerToolItem"),
                    "openrouter:memory": ("m", "OutputMemoryServerToolItem"),
                    "openrouter:mcp": ("m", "OutputMcpServerToolItem"),
                    "openrouter:experimental__search_models": (
                        "m",
                        "OutputSearchModelsServerToolItem",
                    ),
                    "openrouter:fusion": ("m", "OutputFusionServerToolItem"),
                    "openrouter:advisor": ("m", "OutputAdvisorServerToolItem"),
                    "openrouter:subagent": ("m", "OutputSubagentServerToolItem"),
                    "openrouter:files": ("m", "OutputFilesServerToolItem"),
                    "custom_tool_call": ("m", "OutputCustomToolCallItem"),
                    "message": ("m", "OutputMessage"),
                    "web_search_call": ("m", "OutputItemWebSearchCall"),
                    "file_search_call": ("m", "OutputItemFileSearchCall"),
                    "code_interpreter_call": ("m", "OutputItemCodeInterpreterCall"),
                },
            ),
        ),
        "prompt": ("m", "StoredPromptTemplate"),
        "prompt_cache_options": ("m", "PromptCacheOptions"),
        "reasoning": ("m", "BaseReasoningConfig"),
        "text": ("m", "TextExtendedConfig"),
        "tool_choice": (
            "t",
            "type",
            {
                "function": ("m", "OpenAIResponsesToolChoiceFunction"),
                "web_search_preview_2025_03_11": ("m", "OpenAIResponsesToolChoiceOption2"),
                "web_search_preview": ("m", "OpenAIResponsesToolChoiceOption2"),
                "allowed_tools": ("m", "ToolChoiceAllowed"),
                "apply_patch": ("m", "OpenAIResponsesToolChoiceApplyPatch"),
                "shell": ("m", "OpenAIResponsesToolChoiceShell"),
            },
        ),
        "tools": (
            "l",
            (
                "t",
                "type",
                {
                    "function": ("m", "OpenResponsesResultToolsItemFunction"),
                    "web_search_preview": ("m", "PreviewWebSearchServerTool"),
                    "web_search_preview_2025_03_11": ("m", "Preview20250311WebSearchServerTool"),
                    "web_search": ("m", "LegacyWebSearchServerTool"),
                    "web_search_2025_08_26": ("m", "WebSearchServerTool"),
                    "file_search": ("m", "FileSearchServerTool"),
                    "computer_use_preview": ("m", "ComputerUseServerTool"),
                    "code_interpreter": ("m", "CodeInterpreterServerTool"),
                    "mcp": ("m", "McpServerTool"),
                    "image_generation": ("m", "ImageGenerationServerTool"),
                    "local_shell": ("m", "CodexLocalShellTool"),
                    "shell": ("m", "ShellServerTool"),
                    "apply_patch": ("m", "ApplyPatchServerTool"),
                    "custom": ("m", "CustomTool"),
                    "namespace": ("m", "NamespaceTool"),
                },
            ),
        ),
        "usage": ("m", "Usage"),
        "openrouter_metadata": ("m", "OpenRouterMetadata"),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "object": "response",
    }
