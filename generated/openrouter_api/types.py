"""Names for unions that occur in several places; for type checkers only."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any, Dict, Literal, Union

    from .models.advisor_server_tool_openrouter import (
        AdvisorServerToolOpenRouter,
        AdvisorServerToolOpenRouterParams,
    )
    from .models.anthropic_advisor_message_usage_iteration import (
        AnthropicAdvisorMessageUsageIteration,
    )
    from .models.anthropic_advisor_tool_result import AnthropicAdvisorToolResult
    from .models.anthropic_bash_code_execution_tool_result import (
        AnthropicBashCodeExecutionToolResult,
    )
    from .models.anthropic_citation_char_location import AnthropicCitationCharLocation
    from .models.anthropic_citation_content_block_location import (
        AnthropicCitationContentBlockLocation,
    )
    from .models.anthropic_citation_page_location import AnthropicCitationPageLocation
    from .models.anthropic_citation_search_result_location import (
        AnthropicCitationSearchResultLocation,
    )
    from .models.anthropic_citation_web_search_result_location import (
        AnthropicCitationWebSearchResultLocation,
    )
    from .models.anthropic_code_execution20250825_caller import AnthropicCodeExecution20250825Caller
    from .models.anthropic_code_execution20260120_caller import AnthropicCodeExecution20260120Caller
    from .models.anthropic_code_execution_result import AnthropicCodeExecutionResult
    from .models.anthropic_code_execution_tool_result import AnthropicCodeExecutionToolResult
    from .models.anthropic_code_execution_tool_result_error import (
        AnthropicCodeExecutionToolResultError,
    )
    from .models.anthropic_compaction_block import AnthropicCompactionBlock
    from .models.anthropic_compaction_usage_iteration import AnthropicCompactionUsageIteration
    from .models.anthropic_container_upload import AnthropicContainerUpload
    from .models.anthropic_direct_caller import AnthropicDirectCaller
    from .models.anthropic_encrypted_code_execution_result import (
        AnthropicEncryptedCodeExecutionResult,
    )
    from .models.anthropic_message_usage_iteration import AnthropicMessageUsageIteration
    from .models.anthropic_redacted_thinking_block import AnthropicRedactedThinkingBlock
    from .models.anthropic_text_block import AnthropicTextBlock
    from .models.anthropic_text_editor_code_execution_create_result import (
        AnthropicTextEditorCodeExecutionCreateResult,
    )
    from .models.anthropic_text_editor_code_execution_str_replace_result import (
        AnthropicTextEditorCodeExecutionStrReplaceResult,
    )
    from .models.anthropic_text_editor_code_execution_tool_result import (
        AnthropicTextEditorCodeExecutionToolResult,
    )
    from .models.anthropic_text_editor_code_execution_tool_result_error import (
        AnthropicTextEditorCodeExecutionToolResultError,
    )
    from .models.anthropic_text_editor_code_execution_view_result import (
        AnthropicTextEditorCodeExecutionViewResult,
    )
    from .models.anthropic_thinking_block import AnthropicThinkingBlock
    from .models.anthropic_tool_search_tool_result import AnthropicToolSearchToolResult
    from .models.anthropic_tool_use_block import AnthropicToolUseBlock
    from .models.anthropic_unknown_usage_iteration import AnthropicUnknownUsageIteration
    from .models.anthropic_web_fetch_tool_result import AnthropicWebFetchToolResult
    from .models.anthropic_web_search_tool_result import AnthropicWebSearchToolResult
    from .models.apply_patch_call_operation_diff_delta_event import (
        ApplyPatchCallOperationDiffDeltaEvent,
    )
    from .models.apply_patch_call_operation_diff_done_event import (
        ApplyPatchCallOperationDiffDoneEvent,
    )
    from .models.apply_patch_create_file_operation import (
        ApplyPatchCreateFileOperation,
        ApplyPatchCreateFileOperationParams,
    )
    from .models.apply_patch_delete_file_operation import (
        ApplyPatchDeleteFileOperation,
        ApplyPatchDeleteFileOperationParams,
    )
    from .models.apply_patch_update_file_operation import (
        ApplyPatchUpdateFileOperation,
        ApplyPatchUpdateFileOperationParams,
    )
    from .models.base_annotation_added_event import BaseAnnotationAddedEvent
    from .models.base_custom_tool_call_input_delta_event import BaseCustomToolCallInputDeltaEvent
    from .models.base_custom_tool_call_input_done_event import BaseCustomToolCallInputDoneEvent
    from .models.base_error_event import BaseErrorEvent
    from .models.base_function_call_args_delta_event import BaseFunctionCallArgsDeltaEvent
    from .models.base_function_call_args_done_event import BaseFunctionCallArgsDoneEvent
    from .models.base_reasoning_delta_event import BaseReasoningDeltaEvent
    from .models.base_reasoning_done_event import BaseReasoningDoneEvent
    from .models.base_reasoning_summary_part_added_event import BaseReasoningSummaryPartAddedEvent
    from .models.base_reasoning_summary_part_done_event import BaseReasoningSummaryPartDoneEvent
    from .models.base_reasoning_summary_text_delta_event import BaseReasoningSummaryTextDeltaEvent
    from .models.base_reasoning_summary_text_done_event import BaseReasoningSummaryTextDoneEvent
    from .models.base_refusal_delta_event import BaseRefusalDeltaEvent
    from .models.base_refusal_done_event import BaseRefusalDoneEvent
    from .models.bash_server_tool import BashServerTool, BashServerToolParams
    from .models.chat_assistant_message import ChatAssistantMessage, ChatAssistantMessageParams
    from .models.chat_content_audio import ChatContentAudio, ChatContentAudioParams
    from .models.chat_content_file import ChatContentFile, ChatContentFileParams
    from .models.chat_content_image import ChatContentImage, ChatContentImageParams
    from .models.chat_content_text import ChatContentText, ChatContentTextParams
    from .models.chat_content_video import ChatContentVideo, ChatContentVideoParams
    from .models.chat_developer_message import ChatDeveloperMessage, ChatDeveloperMessageParams
    from .models.chat_function_tool_function import (
        ChatFunctionToolFunction,
        ChatFunctionToolFunctionParams,
    )
    from .models.chat_named_tool_choice import ChatNamedToolChoice, ChatNamedToolChoiceParams
    from .models.chat_search_models_server_tool import (
        ChatSearchModelsServerTool,
        ChatSearchModelsServerToolParams,
    )
    from .models.chat_server_tool_choice import ChatServerToolChoice, ChatServerToolChoiceParams
    from .models.chat_system_message import ChatSystemMessage, ChatSystemMessageParams
    from .models.chat_tool_message import ChatToolMessage, ChatToolMessageParams
    from .models.chat_user_message import ChatUserMessage, ChatUserMessageParams
    from .models.chat_web_search_shorthand import (
        ChatWebSearchShorthand,
        ChatWebSearchShorthandParams,
    )
    from .models.content_part_added_event import ContentPartAddedEvent
    from .models.content_part_done_event import ContentPartDoneEvent
    from .models.datetime_server_tool import DatetimeServerTool, DatetimeServerToolParams
    from .models.debug_event import DebugEvent
    from .models.file_citation import FileCitation, FileCitationParams
    from .models.file_path import FilePath, FilePathParams
    from .models.files_server_tool import FilesServerTool, FilesServerToolParams
    from .models.format_json_object_config import (
        FormatJsonObjectConfig,
        FormatJsonObjectConfigParams,
    )
    from .models.format_json_schema_config import (
        FormatJsonSchemaConfig,
        FormatJsonSchemaConfigParams,
    )
    from .models.format_text_config import FormatTextConfig, FormatTextConfigParams
    from .models.fusion_call_analysis_completed_event import FusionCallAnalysisCompletedEvent
    from .models.fusion_call_analysis_in_progress_event import FusionCallAnalysisInProgressEvent
    from .models.fusion_call_completed_event import FusionCallCompletedEvent
    from .models.fusion_call_in_progress_event import FusionCallInProgressEvent
    from .models.fusion_call_panel_added_event import FusionCallPanelAddedEvent
    from .models.fusion_call_panel_completed_event import FusionCallPanelCompletedEvent
    from .models.fusion_call_panel_delta_event import FusionCallPanelDeltaEvent
    from .models.fusion_call_panel_failed_event import FusionCallPanelFailedEvent
    from .models.fusion_call_panel_reasoning_delta_event import FusionCallPanelReasoningDeltaEvent
    from .models.fusion_server_tool_openrouter import (
        FusionServerToolOpenRouter,
        FusionServerToolOpenRouterParams,
    )
    from .models.image_generation_server_tool_openrouter import (
        ImageGenerationServerToolOpenRouter,
        ImageGenerationServerToolOpenRouterParams,
    )
    from .models.legacy_chat_content_video import (
        LegacyChatContentVideo,
        LegacyChatContentVideoParams,
    )
    from .models.messages_content_block_delta_event import MessagesContentBlockDeltaEvent
    from .models.messages_content_block_start_event import MessagesContentBlockStartEvent
    from .models.messages_content_block_stop_event import MessagesContentBlockStopEvent
    from .models.messages_delta_event import MessagesDeltaEvent
    from .models.messages_error_event import MessagesErrorEvent
    from .models.messages_ping_event import MessagesPingEvent
    from .models.messages_start_event import MessagesStartEvent
    from .models.messages_stop_event import MessagesStopEvent
    from .models.open_responses_created_event import OpenResponsesCreatedEvent
    from .models.open_responses_in_progress_event import OpenResponsesInProgressEvent
    from .models.openai_responses_code_interpreter_call_code_delta import (
        OpenAIResponsesCodeInterpreterCallCodeDelta,
    )
    from .models.openai_responses_code_interpreter_call_code_done import (
        OpenAIResponsesCodeInterpreterCallCodeDone,
    )
    from .models.openai_responses_code_interpreter_call_completed import (
        OpenAIResponsesCodeInterpreterCallCompleted,
    )
    from .models.openai_responses_code_interpreter_call_in_progress import (
        OpenAIResponsesCodeInterpreterCallInProgress,
    )
    from .models.openai_responses_code_interpreter_call_interpreting import (
        OpenAIResponsesCodeInterpreterCallInterpreting,
    )
    from .models.openai_responses_image_gen_call_completed import (
        OpenAIResponsesImageGenCallCompleted,
    )
    from .models.openai_responses_image_gen_call_generating import (
        OpenAIResponsesImageGenCallGenerating,
    )
    from .models.openai_responses_image_gen_call_in_progress import (
        OpenAIResponsesImageGenCallInProgress,
    )
    from .models.openai_responses_image_gen_call_partial_image import (
        OpenAIResponsesImageGenCallPartialImage,
    )
    from .models.openai_responses_search_completed import OpenAIResponsesSearchCompleted
    from .models.openai_responses_tool_choice_apply_patch import (
        OpenAIResponsesToolChoiceApplyPatch,
        OpenAIResponsesToolChoiceApplyPatchParams,
    )
    from .models.openai_responses_tool_choice_function import (
        OpenAIResponsesToolChoiceFunction,
        OpenAIResponsesToolChoiceFunctionParams,
    )
    from .models.openai_responses_tool_choice_option2 import (
        OpenAIResponsesToolChoiceOption2,
        OpenAIResponsesToolChoiceOption2Params,
    )
    from .models.openai_responses_tool_choice_shell import (
        OpenAIResponsesToolChoiceShell,
        OpenAIResponsesToolChoiceShellParams,
    )
    from .models.openai_responses_web_search_call_in_progress import (
        OpenAIResponsesWebSearchCallInProgress,
    )
    from .models.openai_responses_web_search_call_searching import (
        OpenAIResponsesWebSearchCallSearching,
    )
    from .models.openrouter_web_search_server_tool import (
        OpenRouterWebSearchServerTool,
        OpenRouterWebSearchServerToolParams,
    )
    from .models.or_anthropic_bash_tool_result import ORAnthropicBashToolResult
    from .models.or_anthropic_server_tool_use_block import ORAnthropicServerToolUseBlock
    from .models.or_anthropic_shell_tool_result import ORAnthropicShellToolResult
    from .models.output_advisor_server_tool_item import OutputAdvisorServerToolItem
    from .models.output_apply_patch_call_item import OutputApplyPatchCallItem
    from .models.output_apply_patch_server_tool_item import OutputApplyPatchServerToolItem
    from .models.output_bash_server_tool_item import OutputBashServerToolItem
    from .models.output_browser_use_server_tool_item import OutputBrowserUseServerToolItem
    from .models.output_code_interpreter_server_tool_item import OutputCodeInterpreterServerToolItem
    from .models.output_computer_call_item import OutputComputerCallItem
    from .models.output_custom_tool_call_item import OutputCustomToolCallItem
    from .models.output_datetime_item import OutputDatetimeItem
    from .models.output_file_search_server_tool_item import OutputFileSearchServerToolItem
    from .models.output_files_server_tool_item import OutputFilesServerToolItem
    from .models.output_function_call_item import OutputFunctionCallItem
    from .models.output_fusion_server_tool_item import OutputFusionServerToolItem
    from .models.output_image_generation_call_item import OutputImageGenerationCallItem
    from .models.output_image_generation_server_tool_item import OutputImageGenerationServerToolItem
    from .models.output_item_code_interpreter_call import OutputItemCodeInterpreterCall
    from .models.output_item_file_search_call import OutputItemFileSearchCall
    from .models.output_item_web_search_call import OutputItemWebSearchCall
    from .models.output_mcp_server_tool_item import OutputMcpServerToolItem
    from .models.output_memory_server_tool_item import OutputMemoryServerToolItem
    from .models.output_message import OutputMessage
    from .models.output_reasoning_item import OutputReasoningItem
    from .models.output_search_models_server_tool_item import OutputSearchModelsServerToolItem
    from .models.output_shell_call_item import OutputShellCallItem
    from .models.output_shell_call_output_item import OutputShellCallOutputItem
    from .models.output_shell_server_tool_item import OutputShellServerToolItem
    from .models.output_subagent_server_tool_item import OutputSubagentServerToolItem
    from .models.output_text_editor_server_tool_item import OutputTextEditorServerToolItem
    from .models.output_tool_search_server_tool_item import OutputToolSearchServerToolItem
    from .models.output_web_fetch_server_tool_item import OutputWebFetchServerToolItem
    from .models.output_web_search_server_tool_item import OutputWebSearchServerToolItem
    from .models.reasoning_detail_encrypted import (
        ReasoningDetailEncrypted,
        ReasoningDetailEncryptedParams,
    )
    from .models.reasoning_detail_server_tool_call import (
        ReasoningDetailServerToolCall,
        ReasoningDetailServerToolCallParams,
    )
    from .models.reasoning_detail_summary import (
        ReasoningDetailSummary,
        ReasoningDetailSummaryParams,
    )
    from .models.reasoning_detail_text import ReasoningDetailText, ReasoningDetailTextParams
    from .models.stop_server_tools_when_finish_reason_is import (
        StopServerToolsWhenFinishReasonIs,
        StopServerToolsWhenFinishReasonIsParams,
    )
    from .models.stop_server_tools_when_has_tool_call import (
        StopServerToolsWhenHasToolCall,
        StopServerToolsWhenHasToolCallParams,
    )
    from .models.stop_server_tools_when_max_cost import (
        StopServerToolsWhenMaxCost,
        StopServerToolsWhenMaxCostParams,
    )
    from .models.stop_server_tools_when_max_tokens_used import (
        StopServerToolsWhenMaxTokensUsed,
        StopServerToolsWhenMaxTokensUsedParams,
    )
    from .models.stop_server_tools_when_step_count_is import (
        StopServerToolsWhenStepCountIs,
        StopServerToolsWhenStepCountIsParams,
    )
    from .models.stream_events_response_completed import StreamEventsResponseCompleted
    from .models.stream_events_response_failed import StreamEventsResponseFailed
    from .models.stream_events_response_incomplete import StreamEventsResponseIncomplete
    from .models.stream_events_response_output_item_added import StreamEventsResponseOutputItemAdded
    from .models.stream_events_response_output_item_done import StreamEventsResponseOutputItemDone
    from .models.subagent_server_tool_openrouter import (
        SubagentServerToolOpenRouter,
        SubagentServerToolOpenRouterParams,
    )
    from .models.text_delta_event import TextDeltaEvent
    from .models.text_done_event import TextDoneEvent
    from .models.tool_choice_allowed import ToolChoiceAllowed, ToolChoiceAllowedParams
    from .models.url_citation import URLCitation, URLCitationParams
    from .models.web_fetch_server_tool import WebFetchServerTool, WebFetchServerToolParams

    AnthropicCaller = Union[
        AnthropicDirectCaller,
        AnthropicCodeExecution20250825Caller,
        AnthropicCodeExecution20260120Caller,
        Dict[str, Any],
    ]
    AnthropicCodeExecutionContent = Union[
        AnthropicCodeExecutionToolResultError,
        AnthropicCodeExecutionResult,
        AnthropicEncryptedCodeExecutionResult,
        Dict[str, Any],
    ]
    AnthropicTextCitation = Union[
        AnthropicCitationCharLocation,
        AnthropicCitationPageLocation,
        AnthropicCitationContentBlockLocation,
        AnthropicCitationWebSearchResultLocation,
        AnthropicCitationSearchResultLocation,
        Dict[str, Any],
    ]
    AnthropicTextEditorCodeExecutionContent = Union[
        AnthropicTextEditorCodeExecutionToolResultError,
        AnthropicTextEditorCodeExecutionViewResult,
        AnthropicTextEditorCodeExecutionCreateResult,
        AnthropicTextEditorCodeExecutionStrReplaceResult,
        Dict[str, Any],
    ]
    AnthropicUsageIteration = Union[
        AnthropicCompactionUsageIteration,
        AnthropicMessageUsageIteration,
        AnthropicAdvisorMessageUsageIteration,
        AnthropicUnknownUsageIteration,
        Dict[str, Any],
    ]
    ApiErrorType = Union[
        Literal[
            "context_length_exceeded",
            "max_tokens_exceeded",
            "token_limit_exceeded",
            "string_too_long",
            "authentication",
            "permission_denied",
            "payment_required",
            "rate_limit_exceeded",
            "provider_overloaded",
            "provider_unavailable",
            "invalid_request",
            "invalid_prompt",
            "not_found",
            "precondition_failed",
            "payload_too_large",
            "unprocessable",
            "content_policy_violation",
            "refusal",
            "invalid_image",
            "image_too_large",
            "image_too_small",
            "unsupported_image_format",
            "image_not_found",
            "image_download_failed",
            "server",
            "timeout",
            "unmapped",
        ],
        str,
    ]
    ApplyPatchCallOperation = Union[
        ApplyPatchCreateFileOperation,
        ApplyPatchUpdateFileOperation,
        ApplyPatchDeleteFileOperation,
        Dict[str, Any],
    ]
    ApplyPatchCallOperationParams = Union[
        ApplyPatchCreateFileOperationParams,
        ApplyPatchCreateFileOperation,
        ApplyPatchUpdateFileOperationParams,
        ApplyPatchUpdateFileOperation,
        ApplyPatchDeleteFileOperationParams,
        ApplyPatchDeleteFileOperation,
    ]
    ChatContentItems = Union[
        ChatContentText,
        ChatContentImage,
        ChatContentAudio,
        LegacyChatContentVideo,
        ChatContentVideo,
        ChatContentFile,
        Dict[str, Any],
    ]
    ChatContentItemsParams = Union[
        ChatContentTextParams,
        ChatContentText,
        ChatContentImageParams,
        ChatContentImage,
        ChatContentAudioParams,
        ChatContentAudio,
        LegacyChatContentVideoParams,
        LegacyChatContentVideo,
        ChatContentVideoParams,
        ChatContentVideo,
        ChatContentFileParams,
        ChatContentFile,
    ]
    ChatFunctionTool = Union[
        ChatFunctionToolFunction,
        AdvisorServerToolOpenRouter,
        BashServerTool,
        DatetimeServerTool,
        FilesServerTool,
        FusionServerToolOpenRouter,
        ImageGenerationServerToolOpenRouter,
        ChatSearchModelsServerTool,
        SubagentServerToolOpenRouter,
        WebFetchServerTool,
        OpenRouterWebSearchServerTool,
        ChatWebSearchShorthand,
        Dict[str, Any],
    ]
    ChatFunctionToolParams = Union[
        ChatFunctionToolFunctionParams,
        ChatFunctionToolFunction,
        AdvisorServerToolOpenRouterParams,
        AdvisorServerToolOpenRouter,
        BashServerToolParams,
        BashServerTool,
        DatetimeServerToolParams,
        DatetimeServerTool,
        FilesServerToolParams,
        FilesServerTool,
        FusionServerToolOpenRouterParams,
        FusionServerToolOpenRouter,
        ImageGenerationServerToolOpenRouterParams,
        ImageGenerationServerToolOpenRouter,
        ChatSearchModelsServerToolParams,
        ChatSearchModelsServerTool,
        SubagentServerToolOpenRouterParams,
        SubagentServerToolOpenRouter,
        WebFetchServerToolParams,
        WebFetchServerTool,
        OpenRouterWebSearchServerToolParams,
        OpenRouterWebSearchServerTool,
        ChatWebSearchShorthandParams,
        ChatWebSearchShorthand,
    ]
    ChatMessages = Union[
        ChatSystemMessage,
        ChatUserMessage,
        ChatDeveloperMessage,
        ChatAssistantMessage,
        ChatToolMessage,
        Dict[str, Any],
    ]
    ChatMessagesParams = Union[
        ChatSystemMessageParams,
        ChatSystemMessage,
        ChatUserMessageParams,
        ChatUserMessage,
        ChatDeveloperMessageParams,
        ChatDeveloperMessage,
        ChatAssistantMessageParams,
        ChatAssistantMessage,
        ChatToolMessageParams,
        ChatToolMessage,
    ]
    ChatToolChoice = Union[
        Literal["none", "auto", "required"],
        str,
        ChatNamedToolChoice,
        ChatServerToolChoice,
        Dict[str, Any],
    ]
    ChatToolChoiceParams = Union[
        Literal["none", "auto", "required"],
        str,
        ChatNamedToolChoiceParams,
        ChatNamedToolChoice,
        ChatServerToolChoiceParams,
        ChatServerToolChoice,
    ]
    EndpointStatus = Union[Literal[0, -1, -2, -3, -5, -10], int]
    Formats = Union[
        FormatTextConfig, FormatJsonObjectConfig, FormatJsonSchemaConfig, Dict[str, Any]
    ]
    FormatsParams = Union[
        FormatTextConfigParams,
        FormatTextConfig,
        FormatJsonObjectConfigParams,
        FormatJsonObjectConfig,
        FormatJsonSchemaConfigParams,
        FormatJsonSchemaConfig,
    ]
    InstructType = Union[
        Literal[
            "none",
            "airoboros",
            "alpaca",
            "alpaca-modif",
            "chatml",
            "claude",
            "code-llama",
            "gemma",
            "llama2",
            "llama3",
            "mistral",
            "nemotron",
            "neural",
            "openchat",
            "phi3",
            "rwkv",
            "vicuna",
            "zephyr",
            "deepseek-r1",
            "deepseek-v3.1",
            "qwq",
            "qwen3",
        ],
        str,
    ]
    MessagesStreamEvents = Union[
        MessagesStartEvent,
        MessagesDeltaEvent,
        MessagesStopEvent,
        MessagesContentBlockStartEvent,
        MessagesContentBlockDeltaEvent,
        MessagesContentBlockStopEvent,
        MessagesPingEvent,
        MessagesErrorEvent,
        Dict[str, Any],
    ]
    ModelGroup = Union[
        Literal[
            "Router",
            "Media",
            "Other",
            "GPT",
            "Claude",
            "Gemini",
            "Gemma",
            "Grok",
            "Cohere",
            "Nova",
            "Qwen",
            "Yi",
            "DeepSeek",
            "Mistral",
            "Llama2",
            "Llama3",
            "Llama4",
            "PaLM",
            "RWKV",
            "Qwen3",
        ],
        str,
    ]
    ORAnthropicContentBlock = Union[
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
        Dict[str, Any],
    ]
    ORAnthropicNullableCaller = Union[
        AnthropicDirectCaller,
        AnthropicCodeExecution20250825Caller,
        AnthropicCodeExecution20260120Caller,
        Dict[str, Any],
    ]
    ORAnthropicStopReason = Union[
        Literal[
            "end_turn",
            "max_tokens",
            "model_context_window_exceeded",
            "stop_sequence",
            "tool_use",
            "pause_turn",
            "refusal",
            "compaction",
        ],
        str,
    ]
    OpenAIResponsesAnnotation = Union[FileCitation, URLCitation, FilePath, Dict[str, Any]]
    OpenAIResponsesAnnotationParams = Union[
        FileCitationParams, FileCitation, URLCitationParams, URLCitation, FilePathParams, FilePath
    ]
    OpenAIResponsesResponseStatus = Union[
        Literal["completed", "incomplete", "in_progress", "failed", "cancelled", "queued"], str
    ]
    OpenAIResponsesToolChoice = Union[
        Literal["auto", "none", "required"],
        str,
        OpenAIResponsesToolChoiceFunction,
        OpenAIResponsesToolChoiceOption2,
        ToolChoiceAllowed,
        OpenAIResponsesToolChoiceApplyPatch,
        OpenAIResponsesToolChoiceShell,
        Dict[str, Any],
    ]
    OpenAIResponsesToolChoiceParams = Union[
        Literal["auto", "none", "required"],
        str,
        OpenAIResponsesToolChoiceFunctionParams,
        OpenAIResponsesToolChoiceFunction,
        OpenAIResponsesToolChoiceOption2Params,
        OpenAIResponsesToolChoiceOption2,
        ToolChoiceAllowedParams,
        ToolChoiceAllowed,
        OpenAIResponsesToolChoiceApplyPatchParams,
        OpenAIResponsesToolChoiceApplyPatch,
        OpenAIResponsesToolChoiceShellParams,
        OpenAIResponsesToolChoiceShell,
    ]
    OutputItems = Union[
        OutputMessage,
        OutputReasoningItem,
        OutputFunctionCallItem,
        OutputItemWebSearchCall,
        OutputItemFileSearchCall,
        OutputImageGenerationCallItem,
        OutputItemCodeInterpreterCall,
        OutputComputerCallItem,
        OutputDatetimeItem,
        OutputWebSearchServerToolItem,
        OutputCodeInterpreterServerToolItem,
        OutputFileSearchServerToolItem,
        OutputImageGenerationServerToolItem,
        OutputBrowserUseServerToolItem,
        OutputBashServerToolItem,
        OutputTextEditorServerToolItem,
        OutputApplyPatchServerToolItem,
        OutputApplyPatchCallItem,
        OutputShellCallItem,
        OutputShellCallOutputItem,
        OutputShellServerToolItem,
        OutputWebFetchServerToolItem,
        OutputToolSearchServerToolItem,
        OutputMemoryServerToolItem,
        OutputMcpServerToolItem,
        OutputSearchModelsServerToolItem,
        OutputFusionServerToolItem,
        OutputAdvisorServerToolItem,
        OutputSubagentServerToolItem,
        OutputFilesServerToolItem,
        OutputCustomToolCallItem,
        Dict[str, Any],
    ]
    OutputModality = Union[
        Literal[
            "text", "image", "embeddings", "audio", "video", "rerank", "speech", "transcription"
        ],
        str,
    ]
    Parameter = Union[
        Literal[
            "temperature",
            "top_p",
            "top_k",
            "min_p",
            "top_a",
            "frequency_penalty",
            "presence_penalty",
            "repetition_penalty",
            "max_tokens",
            "max_completion_tokens",
            "logit_bias",
            "logprobs",
            "top_logprobs",
            "prediction",
            "seed",
            "response_format",
            "structured_outputs",
            "stop",
            "tools",
            "tool_choice",
            "parallel_tool_calls",
            "include_reasoning",
            "reasoning",
            "reasoning_effort",
            "web_search_options",
            "verbosity",
        ],
        str,
    ]
    ProviderName = Union[
        Literal[
            "Modal",
            "AkashML",
            "AI21",
            "AionLabs",
            "Alibaba",
            "Ambient",
            "Baidu",
            "Amazon Bedrock",
            "Amazon Nova",
            "Anthropic",
            "Arcee AI",
            "AtlasCloud",
            "Avian",
            "Azure",
            "BaseTen",
            "BytePlus",
            "Black Forest Labs",
            "Cerebras",
            "Chutes",
            "Cirrascale",
            "Claude Platform on AWS",
            "Clarifai",
            "Cloudflare",
            "Cohere",
            "CoreWeave",
            "Crucible",
            "Crusoe",
            "Darkbloom",
            "Databricks",
            "Decart",
            "Deepgram",
            "DeepInfra",
            "DeepSeek",
            "DekaLLM",
            "DigitalOcean",
            "Featherless",
            "Fireworks",
            "Fish Audio",
            "Friendli",
            "GMICloud",
            "Google",
            "Google AI Studio",
            "Groq",
            "HeyGen",
            "Inception",
            "Inceptron",
            "InferenceNet",
            "Ionstream",
            "Infermatic",
            "Io Net",
            "Inferact vLLM",
            "Inflection",
            "Liquid",
            "Makora",
            "Mara",
            "Mancer 2",
            "Meta",
            "Minimax",
            "ModelRun",
            "Mistral",
            "Modular",
            "Moonshot AI",
            "Morph",
            "VoyageAI by MongoDB",
            "NCompass",
            "Nebius",
            "Nex AGI",
            "NextBit",
            "Novita",
            "Nvidia",
            "OpenAI",
            "OpenInference",
            "Parasail",
            "Poolside",
            "Perceptron",
            "Perplexity",
            "Phala",
            "Recraft",
            "Reka",
            "Relace",
            "Sail Research",
            "Sakana AI",
            "SambaNova",
            "Seed",
            "SiliconFlow",
            "Sourceful",
            "StepFun",
            "Stealth",
            "StreamLake",
            "Switchpoint",
            "Tencent",
            "Tenstorrent",
            "Thinking Machines",
            "Together",
            "Upstage",
            "Venice",
            "Wafer",
            "WandB",
            "Quiver",
            "Krea",
            "Runway",
            "Xiaomi",
            "xAI",
            "Z.AI",
            "FakeProvider",
        ],
        str,
    ]
    Quantization = Union[
        Literal[
            "int4",
            "int8",
            "fp4",
            "mxfp4",
            "nvfp4",
            "fp6",
            "fp8",
            "mxfp8",
            "fp16",
            "bf16",
            "fp32",
            "unknown",
        ],
        str,
    ]
    ReasoningDetailUnion = Union[
        ReasoningDetailSummary,
        ReasoningDetailEncrypted,
        ReasoningDetailText,
        ReasoningDetailServerToolCall,
        Dict[str, Any],
    ]
    ReasoningDetailUnionParams = Union[
        ReasoningDetailSummaryParams,
        ReasoningDetailSummary,
        ReasoningDetailEncryptedParams,
        ReasoningDetailEncrypted,
        ReasoningDetailTextParams,
        ReasoningDetailText,
        ReasoningDetailServerToolCallParams,
        ReasoningDetailServerToolCall,
    ]
    ReasoningEffort = Union[
        Literal["max", "xhigh", "high", "medium", "low", "minimal", "none"], str
    ]
    ReasoningFormat = Union[
        Literal[
            "unknown",
            "openai-responses-v1",
            "azure-openai-responses-v1",
            "bedrock-openai-responses-v1",
            "bedrock-xai-responses-v1",
            "xai-responses-v1",
            "meta-responses-v1",
            "anthropic-claude-v1",
            "google-gemini-v1",
        ],
        str,
    ]
    RoutingStrategy = Union[
        Literal[
            "direct",
            "auto",
            "free",
            "latest",
            "alias",
            "fallback",
            "pareto",
            "bodybuilder",
            "fusion",
        ],
        str,
    ]
    StopServerToolsWhenCondition = Union[
        StopServerToolsWhenStepCountIs,
        StopServerToolsWhenHasToolCall,
        StopServerToolsWhenMaxTokensUsed,
        StopServerToolsWhenMaxCost,
        StopServerToolsWhenFinishReasonIs,
        Dict[str, Any],
    ]
    StopServerToolsWhenConditionParams = Union[
        StopServerToolsWhenStepCountIsParams,
        StopServerToolsWhenStepCountIs,
        StopServerToolsWhenHasToolCallParams,
        StopServerToolsWhenHasToolCall,
        StopServerToolsWhenMaxTokensUsedParams,
        StopServerToolsWhenMaxTokensUsed,
        StopServerToolsWhenMaxCostParams,
        StopServerToolsWhenMaxCost,
        StopServerToolsWhenFinishReasonIsParams,
        StopServerToolsWhenFinishReasonIs,
    ]
    StreamEvents = Union[
        OpenResponsesCreatedEvent,
        OpenResponsesInProgressEvent,
        StreamEventsResponseCompleted,
        StreamEventsResponseIncomplete,
        StreamEventsResponseFailed,
        BaseErrorEvent,
        StreamEventsResponseOutputItemAdded,
        StreamEventsResponseOutputItemDone,
        ContentPartAddedEvent,
        ContentPartDoneEvent,
        TextDeltaEvent,
        TextDoneEvent,
        BaseRefusalDeltaEvent,
        BaseRefusalDoneEvent,
        BaseAnnotationAddedEvent,
        BaseFunctionCallArgsDeltaEvent,
        BaseFunctionCallArgsDoneEvent,
        BaseReasoningDeltaEvent,
        BaseReasoningDoneEvent,
        BaseReasoningSummaryPartAddedEvent,
        BaseReasoningSummaryPartDoneEvent,
        BaseReasoningSummaryTextDeltaEvent,
        BaseReasoningSummaryTextDoneEvent,
        OpenAIResponsesImageGenCallInProgress,
        OpenAIResponsesImageGenCallGenerating,
        OpenAIResponsesImageGenCallPartialImage,
        OpenAIResponsesImageGenCallCompleted,
        OpenAIResponsesCodeInterpreterCallInProgress,
        OpenAIResponsesCodeInterpreterCallInterpreting,
        OpenAIResponsesCodeInterpreterCallCompleted,
        OpenAIResponsesCodeInterpreterCallCodeDelta,
        OpenAIResponsesCodeInterpreterCallCodeDone,
        OpenAIResponsesWebSearchCallInProgress,
        OpenAIResponsesWebSearchCallSearching,
        OpenAIResponsesSearchCompleted,
        BaseCustomToolCallInputDeltaEvent,
        BaseCustomToolCallInputDoneEvent,
        ApplyPatchCallOperationDiffDeltaEvent,
        ApplyPatchCallOperationDiffDoneEvent,
        FusionCallInProgressEvent,
        FusionCallPanelAddedEvent,
        FusionCallPanelDeltaEvent,
        FusionCallPanelReasoningDeltaEvent,
        FusionCallPanelCompletedEvent,
        FusionCallPanelFailedEvent,
        FusionCallAnalysisInProgressEvent,
        FusionCallAnalysisCompletedEvent,
        FusionCallCompletedEvent,
        DebugEvent,
        Dict[str, Any],
    ]
    WebFetchEngineEnum = Union[
        Literal["auto", "native", "openrouter", "exa", "parallel", "firecrawl"], str
    ]
    WebSearchEngineEnum = Union[
        Literal["native", "exa", "parallel", "firecrawl", "perplexity", "auto"], str
    ]
    WebSearchMode = Union[
        Literal[
            "instant",
            "fast",
            "auto",
            "deep-lite",
            "deep",
            "deep-reasoning",
            "turbo",
            "basic",
            "advanced",
        ],
        str,
    ]
