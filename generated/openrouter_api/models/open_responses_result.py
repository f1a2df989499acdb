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
    from .open_ai_response_custom_tool_call import OpenAIResponseCustomToolCall
    from .open_ai_response_custom_tool_call_output import OpenAIResponseCustomToolCallOutput
    from .open_ai_response_function_tool_call import OpenAIResponseFunctionToolCall
    from .open_ai_response_function_tool_call_output import OpenAIResponseFunctionToolCallOutput
    from .open_ai_response_input_message_item import OpenAIResponseInputMessageItem
    from .open_responses_result_tools_item_function import OpenResponsesResultToolsItemFunction
    from .open_router_metadata import OpenRouterMetadata
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
    """The schema OpenResponsesResult."""

    background: Optional[bool] = ABSENT
    completed_at: Optional[int]
    created_at: int
    error: Optional[ResponsesErrorField]
    frequency_penalty: Optional[float]
    id: str
    incomplete_details: Optional[IncompleteDetails]
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
    max_output_tokens: Optional[int] = ABSENT
    max_tool_calls: Optional[int] = ABSENT
    metadata: Optional[Dict[str, str]]
    model: str
    object: Literal["response"] = "response"
    output: List[OutputItems]
    output_text: Optional[str] = ABSENT
    parallel_tool_calls: bool
    presence_penalty: Optional[float]
    previous_response_id: Optional[str] = ABSENT
    prompt: Optional[StoredPromptTemplate] = ABSENT
    prompt_cache_key: Optional[str] = ABSENT
    prompt_cache_options: Optional[PromptCacheOptions] = ABSENT
    reasoning: Optional[BaseReasoningConfig] = ABSENT
    safety_identifier: Optional[str] = ABSENT
    service_tier: Optional[str] = ABSENT
    status: OpenAIResponsesResponseStatus
    store: Optional[bool] = ABSENT
    temperature: Optional[float]
    text: Optional[TextExtendedConfig] = ABSENT
    tool_choice: OpenAIResponsesToolChoice
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
    top_logprobs: Optional[int] = ABSENT
    top_p: Optional[float]
    truncation: Optional[Union[Literal["auto", "disabled"], str]] = ABSENT
    usage: Optional[Usage] = ABSENT
    user: Optional[str] = ABSENT
    error_type: Optional[ApiErrorType] = ABSENT
    openrouter_metadata: Optional[OpenRouterMetadata] = ABSENT
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
