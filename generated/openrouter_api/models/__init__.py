"""All models by name; each is loaded when it is first asked for."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any, Dict, List

if TYPE_CHECKING:
    from .aa_benchmark_entry import AABenchmarkEntry as AABenchmarkEntry
    from .activity_item import ActivityItem as ActivityItem
    from .activity_response import ActivityResponse as ActivityResponse
    from .additional_tools_item import AdditionalToolsItem as AdditionalToolsItem
    from .additional_tools_item_tools_item_function import (
        AdditionalToolsItemToolsItemFunction as AdditionalToolsItemToolsItemFunction,
    )
    from .additional_tools_item_tools_item_option2 import (
        AdditionalToolsItemToolsItemOption2 as AdditionalToolsItemToolsItemOption2,
    )
    from .advisor_reasoning import AdvisorReasoning as AdvisorReasoning
    from .advisor_server_tool_config import AdvisorServerToolConfig as AdvisorServerToolConfig
    from .advisor_server_tool_openrouter import (
        AdvisorServerToolOpenRouter as AdvisorServerToolOpenRouter,
    )
    from .agent_message_item import AgentMessageItem as AgentMessageItem
    from .agent_message_item_agent import AgentMessageItemAgent as AgentMessageItemAgent
    from .agent_message_item_content_item_encrypted_content import (
        AgentMessageItemContentItemEncryptedContent as AgentMessageItemContentItemEncryptedContent,
    )
    from .anthropic_advisor_message_usage_iteration import (
        AnthropicAdvisorMessageUsageIteration as AnthropicAdvisorMessageUsageIteration,
    )
    from .anthropic_advisor_tool_result import (
        AnthropicAdvisorToolResult as AnthropicAdvisorToolResult,
    )
    from .anthropic_base64_image_source import (
        AnthropicBase64ImageSource as AnthropicBase64ImageSource,
    )
    from .anthropic_base64_pdf_source import AnthropicBase64PdfSource as AnthropicBase64PdfSource
    from .anthropic_bash_code_execution_output import (
        AnthropicBashCodeExecutionOutput as AnthropicBashCodeExecutionOutput,
    )
    from .anthropic_bash_code_execution_result import (
        AnthropicBashCodeExecutionResult as AnthropicBashCodeExecutionResult,
    )
    from .anthropic_bash_code_execution_tool_result import (
        AnthropicBashCodeExecutionToolResult as AnthropicBashCodeExecutionToolResult,
    )
    from .anthropic_bash_code_execution_tool_result_error import (
        AnthropicBashCodeExecutionToolResultError as AnthropicBashCodeExecutionToolResultError,
    )
    from .anthropic_cache_control_directive import (
        AnthropicCacheControlDirective as AnthropicCacheControlDirective,
    )
    from .anthropic_cache_creation import AnthropicCacheCreation as AnthropicCacheCreation
    from .anthropic_citation_char_location import (
        AnthropicCitationCharLocation as AnthropicCitationCharLocation,
    )
    from .anthropic_citation_char_location_param import (
        AnthropicCitationCharLocationParam as AnthropicCitationCharLocationParam,
    )
    from .anthropic_citation_content_block_location import (
        AnthropicCitationContentBlockLocation as AnthropicCitationContentBlockLocation,
    )
    from .anthropic_citation_content_block_location_param import (
        AnthropicCitationContentBlockLocationParam as AnthropicCitationContentBlockLocationParam,
    )
    from .anthropic_citation_page_location import (
        AnthropicCitationPageLocation as AnthropicCitationPageLocation,
    )
    from .anthropic_citation_page_location_param import (
        AnthropicCitationPageLocationParam as AnthropicCitationPageLocationParam,
    )
    from .anthropic_citation_search_result_location import (
        AnthropicCitationSearchResultLocation as AnthropicCitationSearchResultLocation,
    )
    from .anthropic_citation_search_result_location_param import (
        AnthropicCitationSearchResultLocationParam as AnthropicCitationSearchResultLocationParam,
    )
    from .anthropic_citation_web_search_result_location import (
        AnthropicCitationWebSearchResultLocation as AnthropicCitationWebSearchResultLocation,
    )
    from .anthropic_citation_web_search_result_location_param import (
        AnthropicCitationWebSearchResultLocationParam as AnthropicCitationWebSearchResultLocationParam,
    )
    from .anthropic_citations_config import AnthropicCitationsConfig as AnthropicCitationsConfig
    from .anthropic_code_execution20250825_caller import (
        AnthropicCodeExecution20250825Caller as AnthropicCodeExecution20250825Caller,
    )
    from .anthropic_code_execution20260120_caller import (
        AnthropicCodeExecution20260120Caller as AnthropicCodeExecution20260120Caller,
    )
    from .anthropic_code_execution_output import (
        AnthropicCodeExecutionOutput as AnthropicCodeExecutionOutput,
    )
    from .anthropic_code_execution_result import (
        AnthropicCodeExecutionResult as AnthropicCodeExecutionResult,
    )
    from .anthropic_code_execution_tool_result import (
        AnthropicCodeExecutionToolResult as AnthropicCodeExecutionToolResult,
    )
    from .anthropic_code_execution_tool_result_error import (
        AnthropicCodeExecutionToolResultError as AnthropicCodeExecutionToolResultError,
    )
    from .anthropic_compaction_block import AnthropicCompactionBlock as AnthropicCompactionBlock
    from .anthropic_compaction_usage_iteration import (
        AnthropicCompactionUsageIteration as AnthropicCompactionUsageIteration,
    )
    from .anthropic_container import AnthropicContainer as AnthropicContainer
    from .anthropic_container_upload import AnthropicContainerUpload as AnthropicContainerUpload
    from .anthropic_direct_caller import AnthropicDirectCaller as AnthropicDirectCaller
    from .anthropic_document_block import AnthropicDocumentBlock as AnthropicDocumentBlock
    from .anthropic_document_block_param import (
        AnthropicDocumentBlockParam as AnthropicDocumentBlockParam,
    )
    from .anthropic_document_block_param_citations import (
        AnthropicDocumentBlockParamCitations as AnthropicDocumentBlockParamCitations,
    )
    from .anthropic_document_block_param_source_content import (
        AnthropicDocumentBlockParamSourceContent as AnthropicDocumentBlockParamSourceContent,
    )
    from .anthropic_encrypted_code_execution_result import (
        AnthropicEncryptedCodeExecutionResult as AnthropicEncryptedCodeExecutionResult,
    )
    from .anthropic_file_document_source import (
        AnthropicFileDocumentSource as AnthropicFileDocumentSource,
    )
    from .anthropic_image_block_param import AnthropicImageBlockParam as AnthropicImageBlockParam
    from .anthropic_input_tokens_clear_at_least import (
        AnthropicInputTokensClearAtLeast as AnthropicInputTokensClearAtLeast,
    )
    from .anthropic_input_tokens_trigger import (
        AnthropicInputTokensTrigger as AnthropicInputTokensTrigger,
    )
    from .anthropic_iteration_cache_creation import (
        AnthropicIterationCacheCreation as AnthropicIterationCacheCreation,
    )
    from .anthropic_message_usage_iteration import (
        AnthropicMessageUsageIteration as AnthropicMessageUsageIteration,
    )
    from .anthropic_messages_error_response import (
        AnthropicMessagesErrorResponse as AnthropicMessagesErrorResponse,
    )
    from .anthropic_messages_error_response_error import (
        AnthropicMessagesErrorResponseError as AnthropicMessagesErrorResponseError,
    )
    from .anthropic_output_tokens_details import (
        AnthropicOutputTokensDetails as AnthropicOutputTokensDetails,
    )
    from .anthropic_plain_text_source import AnthropicPlainTextSource as AnthropicPlainTextSource
    from .anthropic_redacted_thinking_block import (
        AnthropicRedactedThinkingBlock as AnthropicRedactedThinkingBlock,
    )
    from .anthropic_refusal_stop_details import (
        AnthropicRefusalStopDetails as AnthropicRefusalStopDetails,
    )
    from .anthropic_search_result_block_param import (
        AnthropicSearchResultBlockParam as AnthropicSearchResultBlockParam,
    )
    from .anthropic_search_result_block_param_citations import (
        AnthropicSearchResultBlockParamCitations as AnthropicSearchResultBlockParamCitations,
    )
    from .anthropic_server_tool_usage import AnthropicServerToolUsage as AnthropicServerToolUsage
    from .anthropic_text_block import AnthropicTextBlock as AnthropicTextBlock
    from .anthropic_text_block_param import AnthropicTextBlockParam as AnthropicTextBlockParam
    from .anthropic_text_editor_code_execution_create_result import (
        AnthropicTextEditorCodeExecutionCreateResult as AnthropicTextEditorCodeExecutionCreateResult,
    )
    from .anthropic_text_editor_code_execution_str_replace_result import (
        AnthropicTextEditorCodeExecutionStrReplaceResult as AnthropicTextEditorCodeExecutionStrReplaceResult,
    )
    from .anthropic_text_editor_code_execution_tool_result import (
        AnthropicTextEditorCodeExecutionToolResult as AnthropicTextEditorCodeExecutionToolResult,
    )
    from .anthropic_text_editor_code_execution_tool_result_error import (
        AnthropicTextEditorCodeExecutionToolResultError as AnthropicTextEditorCodeExecutionToolResultError,
    )
    from .anthropic_text_editor_code_execution_view_result import (
        AnthropicTextEditorCodeExecutionViewResult as AnthropicTextEditorCodeExecutionViewResult,
    )
    from .anthropic_thinking_block import AnthropicThinkingBlock as AnthropicThinkingBlock
    from .anthropic_thinking_turns import AnthropicThinkingTurns as AnthropicThinkingTurns
    from .anthropic_tool_reference import AnthropicToolReference as AnthropicToolReference
    from .anthropic_tool_search_result import AnthropicToolSearchResult as AnthropicToolSearchResult
    from .anthropic_tool_search_result_error import (
        AnthropicToolSearchResultError as AnthropicToolSearchResultError,
    )
    from .anthropic_tool_search_tool_bm25 import (
        AnthropicToolSearchToolBm25 as AnthropicToolSearchToolBm25,
    )
    from .anthropic_tool_search_tool_regex import (
        AnthropicToolSearchToolRegex as AnthropicToolSearchToolRegex,
    )
    from .anthropic_tool_search_tool_result import (
        AnthropicToolSearchToolResult as AnthropicToolSearchToolResult,
    )
    from .anthropic_tool_use_block import AnthropicToolUseBlock as AnthropicToolUseBlock
    from .anthropic_tool_uses_keep import AnthropicToolUsesKeep as AnthropicToolUsesKeep
    from .anthropic_tool_uses_trigger import AnthropicToolUsesTrigger as AnthropicToolUsesTrigger
    from .anthropic_unknown_usage_iteration import (
        AnthropicUnknownUsageIteration as AnthropicUnknownUsageIteration,
    )
    from .anthropic_url_image_source import AnthropicUrlImageSource as AnthropicUrlImageSource
    from .anthropic_url_pdf_source import AnthropicUrlPdfSource as AnthropicUrlPdfSource
    from .anthropic_web_fetch_block import AnthropicWebFetchBlock as AnthropicWebFetchBlock
    from .anthropic_web_fetch_tool_result import (
        AnthropicWebFetchToolResult as AnthropicWebFetchToolResult,
    )
    from .anthropic_web_fetch_tool_result_error import (
        AnthropicWebFetchToolResultError as AnthropicWebFetchToolResultError,
    )
    from .anthropic_web_search_result import AnthropicWebSearchResult as AnthropicWebSearchResult
    from .anthropic_web_search_result_block_param import (
        AnthropicWebSearchResultBlockParam as AnthropicWebSearchResultBlockParam,
    )
    from .anthropic_web_search_tool_result import (
        AnthropicWebSearchToolResult as AnthropicWebSearchToolResult,
    )
    from .anthropic_web_search_tool_result_error import (
        AnthropicWebSearchToolResultError as AnthropicWebSearchToolResultError,
    )
    from .anthropic_web_search_tool_user_location import (
        AnthropicWebSearchToolUserLocation as AnthropicWebSearchToolUserLocation,
    )
    from .apply_patch_call_item import ApplyPatchCallItem as ApplyPatchCallItem
    from .apply_patch_call_operation_diff_delta_event import (
        ApplyPatchCallOperationDiffDeltaEvent as ApplyPatchCallOperationDiffDeltaEvent,
    )
    from .apply_patch_call_operation_diff_done_event import (
        ApplyPatchCallOperationDiffDoneEvent as ApplyPatchCallOperationDiffDoneEvent,
    )
    from .apply_patch_call_output_item import ApplyPatchCallOutputItem as ApplyPatchCallOutputItem
    from .apply_patch_create_file_operation import (
        ApplyPatchCreateFileOperation as ApplyPatchCreateFileOperation,
    )
    from .apply_patch_delete_file_operation import (
        ApplyPatchDeleteFileOperation as ApplyPatchDeleteFileOperation,
    )
    from .apply_patch_server_tool import ApplyPatchServerTool as ApplyPatchServerTool
    from .apply_patch_server_tool_config import (
        ApplyPatchServerToolConfig as ApplyPatchServerToolConfig,
    )
    from .apply_patch_server_tool_openrouter import (
        ApplyPatchServerToolOpenRouter as ApplyPatchServerToolOpenRouter,
    )
    from .apply_patch_update_file_operation import (
        ApplyPatchUpdateFileOperation as ApplyPatchUpdateFileOperation,
    )
    from .auto_beta_router_plugin import AutoBetaRouterPlugin as AutoBetaRouterPlugin
    from .auto_router_plugin import AutoRouterPlugin as AutoRouterPlugin
    from .bad_gateway_response import BadGatewayResponse as BadGatewayResponse
    from .bad_gateway_response_error_data import (
        BadGatewayResponseErrorData as BadGatewayResponseErrorData,
    )
    from .bad_request_response import BadRequestResponse as BadRequestResponse
    from .bad_request_response_error_data import (
        BadRequestResponseErrorData as BadRequestResponseErrorData,
    )
    from .base_annotation_added_event import BaseAnnotationAddedEvent as BaseAnnotationAddedEvent
    from .base_custom_tool_call_input_delta_event import (
        BaseCustomToolCallInputDeltaEvent as BaseCustomToolCallInputDeltaEvent,
    )
    from .base_custom_tool_call_input_done_event import (
        BaseCustomToolCallInputDoneEvent as BaseCustomToolCallInputDoneEvent,
    )
    from .base_error_event import BaseErrorEvent as BaseErrorEvent
    from .base_function_call_args_delta_event import (
        BaseFunctionCallArgsDeltaEvent as BaseFunctionCallArgsDeltaEvent,
    )
    from .base_function_call_args_done_event import (
        BaseFunctionCallArgsDoneEvent as BaseFunctionCallArgsDoneEvent,
    )
    from .base_inputs_item_message import BaseInputsItemMessage as BaseInputsItemMessage
    from .base_messages_result_usage import BaseMessagesResultUsage as BaseMessagesResultUsage
    from .base_reasoning_config import BaseReasoningConfig as BaseReasoningConfig
    from .base_reasoning_delta_event import BaseReasoningDeltaEvent as BaseReasoningDeltaEvent
    from .base_reasoning_done_event import BaseReasoningDoneEvent as BaseReasoningDoneEvent
    from .base_reasoning_summary_part_added_event import (
        BaseReasoningSummaryPartAddedEvent as BaseReasoningSummaryPartAddedEvent,
    )
    from .base_reasoning_summary_part_done_event import (
        BaseReasoningSummaryPartDoneEvent as BaseReasoningSummaryPartDoneEvent,
    )
    from .base_reasoning_summary_text_delta_event import (
        BaseReasoningSummaryTextDeltaEvent as BaseReasoningSummaryTextDeltaEvent,
    )
    from .base_reasoning_summary_text_done_event import (
        BaseReasoningSummaryTextDoneEvent as BaseReasoningSummaryTextDoneEvent,
    )
    from .base_refusal_delta_event import BaseRefusalDeltaEvent as BaseRefusalDeltaEvent
    from .base_refusal_done_event import BaseRefusalDoneEvent as BaseRefusalDoneEvent
    from .bash_server_tool import BashServerTool as BashServerTool
    from .bash_server_tool_config import BashServerToolConfig as BashServerToolConfig
    from .chat_assistant_images_item import ChatAssistantImagesItem as ChatAssistantImagesItem
    from .chat_assistant_images_item_image_url import (
        ChatAssistantImagesItemImageUrl as ChatAssistantImagesItemImageUrl,
    )
    from .chat_assistant_message import ChatAssistantMessage as ChatAssistantMessage
    from .chat_audio_options import ChatAudioOptions as ChatAudioOptions
    from .chat_audio_output import ChatAudioOutput as ChatAudioOutput
    from .chat_choice import ChatChoice as ChatChoice
    from .chat_choice_error import ChatChoiceError as ChatChoiceError
    from .chat_content_audio import ChatContentAudio as ChatContentAudio
    from .chat_content_audio_input_audio import (
        ChatContentAudioInputAudio as ChatContentAudioInputAudio,
    )
    from .chat_content_file import ChatContentFile as ChatContentFile
    from .chat_content_file_file import ChatContentFileFile as ChatContentFileFile
    from .chat_content_image import ChatContentImage as ChatContentImage
    from .chat_content_image_image_url import ChatContentImageImageUrl as ChatContentImageImageUrl
    from .chat_content_text import ChatContentText as ChatContentText
    from .chat_content_video import ChatContentVideo as ChatContentVideo
    from .chat_content_video_input import ChatContentVideoInput as ChatContentVideoInput
    from .chat_debug_options import ChatDebugOptions as ChatDebugOptions
    from .chat_developer_message import ChatDeveloperMessage as ChatDeveloperMessage
    from .chat_file_annotation import ChatFileAnnotation as ChatFileAnnotation
    from .chat_file_annotation_file import ChatFileAnnotationFile as ChatFileAnnotationFile
    from .chat_format_grammar_config import ChatFormatGrammarConfig as ChatFormatGrammarConfig
    from .chat_format_json_object_config import (
        ChatFormatJsonObjectConfig as ChatFormatJsonObjectConfig,
    )
    from .chat_format_json_schema_config import (
        ChatFormatJsonSchemaConfig as ChatFormatJsonSchemaConfig,
    )
    from .chat_format_python_config import ChatFormatPythonConfig as ChatFormatPythonConfig
    from .chat_format_text_config import ChatFormatTextConfig as ChatFormatTextConfig
    from .chat_function_tool_function import ChatFunctionToolFunction as ChatFunctionToolFunction
    from .chat_function_tool_function_function import (
        ChatFunctionToolFunctionFunction as ChatFunctionToolFunctionFunction,
    )
    from .chat_json_schema_config import ChatJsonSchemaConfig as ChatJsonSchemaConfig
    from .chat_named_tool_choice import ChatNamedToolChoice as ChatNamedToolChoice
    from .chat_named_tool_choice_function import (
        ChatNamedToolChoiceFunction as ChatNamedToolChoiceFunction,
    )
    from .chat_request import ChatRequest as ChatRequest
    from .chat_request_reasoning import ChatRequestReasoning as ChatRequestReasoning
    from .chat_result import ChatResult as ChatResult
    from .chat_search_models_server_tool import (
        ChatSearchModelsServerTool as ChatSearchModelsServerTool,
    )
    from .chat_server_tool_choice import ChatServerToolChoice as ChatServerToolChoice
    from .chat_stream_choice import ChatStreamChoice as ChatStreamChoice
    from .chat_stream_chunk import ChatStreamChunk as ChatStreamChunk
    from .chat_stream_chunk_error import ChatStreamChunkError as ChatStreamChunkError
    from .chat_stream_chunk_error_metadata import (
        ChatStreamChunkErrorMetadata as ChatStreamChunkErrorMetadata,
    )
    from .chat_stream_debug import ChatStreamDebug as ChatStreamDebug
    from .chat_stream_delta import ChatStreamDelta as ChatStreamDelta
    from .chat_stream_options import ChatStreamOptions as ChatStreamOptions
    from .chat_stream_tool_call import ChatStreamToolCall as ChatStreamToolCall
    from .chat_stream_tool_call_function import (
        ChatStreamToolCallFunction as ChatStreamToolCallFunction,
    )
    from .chat_system_message import ChatSystemMessage as ChatSystemMessage
    from .chat_token_logprob import ChatTokenLogprob as ChatTokenLogprob
    from .chat_token_logprob_top_logprobs_item import (
        ChatTokenLogprobTopLogprobsItem as ChatTokenLogprobTopLogprobsItem,
    )
    from .chat_token_logprobs import ChatTokenLogprobs as ChatTokenLogprobs
    from .chat_tool_call import ChatToolCall as ChatToolCall
    from .chat_tool_call_function import ChatToolCallFunction as ChatToolCallFunction
    from .chat_tool_message import ChatToolMessage as ChatToolMessage
    from .chat_url_citation_annotation import ChatUrlCitationAnnotation as ChatUrlCitationAnnotation
    from .chat_url_citation_annotation_url_citation import (
        ChatUrlCitationAnnotationUrlCitation as ChatUrlCitationAnnotationUrlCitation,
    )
    from .chat_usage import ChatUsage as ChatUsage
    from .chat_usage_completion_tokens_details import (
        ChatUsageCompletionTokensDetails as ChatUsageCompletionTokensDetails,
    )
    from .chat_usage_options import ChatUsageOptions as ChatUsageOptions
    from .chat_usage_prompt_tokens_details import (
        ChatUsagePromptTokensDetails as ChatUsagePromptTokensDetails,
    )
    from .chat_user_message import ChatUserMessage as ChatUserMessage
    from .chat_web_search_options import ChatWebSearchOptions as ChatWebSearchOptions
    from .chat_web_search_shorthand import ChatWebSearchShorthand as ChatWebSearchShorthand
    from .code_interpreter_file_output import CodeInterpreterFileOutput as CodeInterpreterFileOutput
    from .code_interpreter_image_output import (
        CodeInterpreterImageOutput as CodeInterpreterImageOutput,
    )
    from .code_interpreter_logs_output import CodeInterpreterLogsOutput as CodeInterpreterLogsOutput
    from .code_interpreter_server_tool import CodeInterpreterServerTool as CodeInterpreterServerTool
    from .code_interpreter_server_tool_container import (
        CodeInterpreterServerToolContainer as CodeInterpreterServerToolContainer,
    )
    from .codex_local_shell_tool import CodexLocalShellTool as CodexLocalShellTool
    from .compaction_item import CompactionItem as CompactionItem
    from .compound_filter import CompoundFilter as CompoundFilter
    from .computer_use_server_tool import ComputerUseServerTool as ComputerUseServerTool
    from .conflict_response import ConflictResponse as ConflictResponse
    from .conflict_response_error_data import ConflictResponseErrorData as ConflictResponseErrorData
    from .container_auto_environment import ContainerAutoEnvironment as ContainerAutoEnvironment
    from .container_reference_environment import (
        ContainerReferenceEnvironment as ContainerReferenceEnvironment,
    )
    from .content_part_added_event import ContentPartAddedEvent as ContentPartAddedEvent
    from .content_part_done_event import ContentPartDoneEvent as ContentPartDoneEvent
    from .content_part_input_audio import ContentPartInputAudio as ContentPartInputAudio
    from .content_part_input_file import ContentPartInputFile as ContentPartInputFile
    from .content_part_input_video import ContentPartInputVideo as ContentPartInputVideo
    from .context_compaction_item import ContextCompactionItem as ContextCompactionItem
    from .context_compression_plugin import ContextCompressionPlugin as ContextCompressionPlugin
    from .cost_details import CostDetails as CostDetails
    from .create_auth_keys_code_body import CreateAuthKeysCodeBody as CreateAuthKeysCodeBody
    from .create_auth_keys_code_response import (
        CreateAuthKeysCodeResponse as CreateAuthKeysCodeResponse,
    )
    from .create_auth_keys_code_response_data import (
        CreateAuthKeysCodeResponseData as CreateAuthKeysCodeResponseData,
    )
    from .create_embeddings_body import CreateEmbeddingsBody as CreateEmbeddingsBody
    from .create_embeddings_body_input_item import (
        CreateEmbeddingsBodyInputItem as CreateEmbeddingsBodyInputItem,
    )
    from .create_embeddings_body_input_item_content_item_image_url import (
        CreateEmbeddingsBodyInputItemContentItemImageUrl as CreateEmbeddingsBodyInputItemContentItemImageUrl,
    )
    from .create_embeddings_body_input_item_content_item_text import (
        CreateEmbeddingsBodyInputItemContentItemText as CreateEmbeddingsBodyInputItemContentItemText,
    )
    from .create_embeddings_response import CreateEmbeddingsResponse as CreateEmbeddingsResponse
    from .create_embeddings_response_data_item import (
        CreateEmbeddingsResponseDataItem as CreateEmbeddingsResponseDataItem,
    )
    from .create_embeddings_response_usage import (
        CreateEmbeddingsResponseUsage as CreateEmbeddingsResponseUsage,
    )
    from .create_embeddings_response_usage_prompt_tokens_details import (
        CreateEmbeddingsResponseUsagePromptTokensDetails as CreateEmbeddingsResponseUsagePromptTokensDetails,
    )
    from .create_keys_body import CreateKeysBody as CreateKeysBody
    from .create_keys_response import CreateKeysResponse as CreateKeysResponse
    from .create_keys_response_data import CreateKeysResponseData as CreateKeysResponseData
    from .custom_tool import CustomTool as CustomTool
    from .custom_tool_call_item import CustomToolCallItem as CustomToolCallItem
    from .custom_tool_call_output_item import CustomToolCallOutputItem as CustomToolCallOutputItem
    from .custom_tool_format_grammar import CustomToolFormatGrammar as CustomToolFormatGrammar
    from .custom_tool_format_text import CustomToolFormatText as CustomToolFormatText
    from .da_benchmark_entry import DABenchmarkEntry as DABenchmarkEntry
    from .datetime_server_tool import DatetimeServerTool as DatetimeServerTool
    from .datetime_server_tool_config import DatetimeServerToolConfig as DatetimeServerToolConfig
    from .debug_event import DebugEvent as DebugEvent
    from .debug_event_debug import DebugEventDebug as DebugEventDebug
    from .debug_event_debug_timings import DebugEventDebugTimings as DebugEventDebugTimings
    from .default_parameters import DefaultParameters as DefaultParameters
    from .delete_keys_response import DeleteKeysResponse as DeleteKeysResponse
    from .easy_input_message import EasyInputMessage as EasyInputMessage
    from .edge_network_timeout_response import (
        EdgeNetworkTimeoutResponse as EdgeNetworkTimeoutResponse,
    )
    from .edge_network_timeout_response_error_data import (
        EdgeNetworkTimeoutResponseErrorData as EdgeNetworkTimeoutResponseErrorData,
    )
    from .endpoint_info import EndpointInfo as EndpointInfo
    from .endpoints_metadata import EndpointsMetadata as EndpointsMetadata
    from .error_availability import ErrorAvailability as ErrorAvailability
    from .error_availability_constraint import (
        ErrorAvailabilityConstraint as ErrorAvailabilityConstraint,
    )
    from .exchange_auth_code_for_api_key_body import (
        ExchangeAuthCodeForAPIKeyBody as ExchangeAuthCodeForAPIKeyBody,
    )
    from .exchange_auth_code_for_api_key_response import (
        ExchangeAuthCodeForAPIKeyResponse as ExchangeAuthCodeForAPIKeyResponse,
    )
    from .file_citation import FileCitation as FileCitation
    from .file_parser_plugin import FileParserPlugin as FileParserPlugin
    from .file_path import FilePath as FilePath
    from .file_search_server_tool import FileSearchServerTool as FileSearchServerTool
    from .file_search_server_tool_filters_option1 import (
        FileSearchServerToolFiltersOption1 as FileSearchServerToolFiltersOption1,
    )
    from .file_search_server_tool_ranking_options import (
        FileSearchServerToolRankingOptions as FileSearchServerToolRankingOptions,
    )
    from .files_server_tool import FilesServerTool as FilesServerTool
    from .forbidden_response import ForbiddenResponse as ForbiddenResponse
    from .forbidden_response_error_data import (
        ForbiddenResponseErrorData as ForbiddenResponseErrorData,
    )
    from .format_json_object_config import FormatJsonObjectConfig as FormatJsonObjectConfig
    from .format_json_schema_config import FormatJsonSchemaConfig as FormatJsonSchemaConfig
    from .format_text_config import FormatTextConfig as FormatTextConfig
    from .function_call_output_item import FunctionCallOutputItem as FunctionCallOutputItem
    from .fusion_analysis_result import FusionAnalysisResult as FusionAnalysisResult
    from .fusion_analysis_result_contradictions_item import (
        FusionAnalysisResultContradictionsItem as FusionAnalysisResultContradictionsItem,
    )
    from .fusion_analysis_result_contradictions_item_stances_item import (
        FusionAnalysisResultContradictionsItemStancesItem as FusionAnalysisResultContradictionsItemStancesItem,
    )
    from .fusion_analysis_result_partial_coverage_item import (
        FusionAnalysisResultPartialCoverageItem as FusionAnalysisResultPartialCoverageItem,
    )
    from .fusion_analysis_result_unique_insights_item import (
        FusionAnalysisResultUniqueInsightsItem as FusionAnalysisResultUniqueInsightsItem,
    )
    from .fusion_call_analysis_completed_event import (
        FusionCallAnalysisCompletedEvent as FusionCallAnalysisCompletedEvent,
    )
    from .fusion_call_analysis_in_progress_event import (
        FusionCallAnalysisInProgressEvent as FusionCallAnalysisInProgressEvent,
    )
    from .fusion_call_completed_event import FusionCallCompletedEvent as FusionCallCompletedEvent
    from .fusion_call_in_progress_event import (
        FusionCallInProgressEvent as FusionCallInProgressEvent,
    )
    from .fusion_call_panel_added_event import (
        FusionCallPanelAddedEvent as FusionCallPanelAddedEvent,
    )
    from .fusion_call_panel_completed_event import (
        FusionCallPanelCompletedEvent as FusionCallPanelCompletedEvent,
    )
    from .fusion_call_panel_delta_event import (
        FusionCallPanelDeltaEvent as FusionCallPanelDeltaEvent,
    )
    from .fusion_call_panel_failed_event import (
        FusionCallPanelFailedEvent as FusionCallPanelFailedEvent,
    )
    from .fusion_call_panel_reasoning_delta_event import (
        FusionCallPanelReasoningDeltaEvent as FusionCallPanelReasoningDeltaEvent,
    )
    from .fusion_plugin import FusionPlugin as FusionPlugin
    from .fusion_plugin_tools_item import FusionPluginToolsItem as FusionPluginToolsItem
    from .fusion_server_tool_config import FusionServerToolConfig as FusionServerToolConfig
    from .fusion_server_tool_config_reasoning import (
        FusionServerToolConfigReasoning as FusionServerToolConfigReasoning,
    )
    from .fusion_server_tool_config_tools_item import (
        FusionServerToolConfigToolsItem as FusionServerToolConfigToolsItem,
    )
    from .fusion_server_tool_openrouter import (
        FusionServerToolOpenRouter as FusionServerToolOpenRouter,
    )
    from .fusion_source import FusionSource as FusionSource
    from .generation_content_data import GenerationContentData as GenerationContentData
    from .generation_content_data_input_option1 import (
        GenerationContentDataInputOption1 as GenerationContentDataInputOption1,
    )
    from .generation_content_data_input_option2 import (
        GenerationContentDataInputOption2 as GenerationContentDataInputOption2,
    )
    from .generation_content_data_output import (
        GenerationContentDataOutput as GenerationContentDataOutput,
    )
    from .generation_content_error import GenerationContentError as GenerationContentError
    from .generation_content_error_attempt import (
        GenerationContentErrorAttempt as GenerationContentErrorAttempt,
    )
    from .generation_content_response import GenerationContentResponse as GenerationContentResponse
    from .generation_response import GenerationResponse as GenerationResponse
    from .generation_response_data import GenerationResponseData as GenerationResponseData
    from .get_credits_response import GetCreditsResponse as GetCreditsResponse
    from .get_credits_response_data import GetCreditsResponseData as GetCreditsResponseData
    from .get_current_key_response import GetCurrentKeyResponse as GetCurrentKeyResponse
    from .get_current_key_response_data import (
        GetCurrentKeyResponseData as GetCurrentKeyResponseData,
    )
    from .get_current_key_response_data_rate_limit import (
        GetCurrentKeyResponseDataRateLimit as GetCurrentKeyResponseDataRateLimit,
    )
    from .get_key_response import GetKeyResponse as GetKeyResponse
    from .image_generation_server_tool import ImageGenerationServerTool as ImageGenerationServerTool
    from .image_generation_server_tool_config import (
        ImageGenerationServerToolConfig as ImageGenerationServerToolConfig,
    )
    from .image_generation_server_tool_input_image_mask import (
        ImageGenerationServerToolInputImageMask as ImageGenerationServerToolInputImageMask,
    )
    from .image_generation_server_tool_openrouter import (
        ImageGenerationServerToolOpenRouter as ImageGenerationServerToolOpenRouter,
    )
    from .incomplete_details import IncompleteDetails as IncompleteDetails
    from .input_audio import InputAudio as InputAudio
    from .input_audio_input_audio import InputAudioInputAudio as InputAudioInputAudio
    from .input_file import InputFile as InputFile
    from .input_image import InputImage as InputImage
    from .input_message_item import InputMessageItem as InputMessageItem
    from .input_text import InputText as InputText
    from .input_video import InputVideo as InputVideo
    from .inputs_item_assistant import InputsItemAssistant as InputsItemAssistant
    from .inputs_item_reasoning import InputsItemReasoning as InputsItemReasoning
    from .internal_server_response import InternalServerResponse as InternalServerResponse
    from .internal_server_response_error_data import (
        InternalServerResponseErrorData as InternalServerResponseErrorData,
    )
    from .item_reference_item import ItemReferenceItem as ItemReferenceItem
    from .legacy_chat_content_video import LegacyChatContentVideo as LegacyChatContentVideo
    from .legacy_chat_content_video_input import (
        LegacyChatContentVideoInput as LegacyChatContentVideoInput,
    )
    from .legacy_web_search_server_tool import (
        LegacyWebSearchServerTool as LegacyWebSearchServerTool,
    )
    from .list_endpoints_response import ListEndpointsResponse as ListEndpointsResponse
    from .list_endpoints_response_architecture import (
        ListEndpointsResponseArchitecture as ListEndpointsResponseArchitecture,
    )
    from .list_endpoints_response_object import (
        ListEndpointsResponseObject as ListEndpointsResponseObject,
    )
    from .list_endpoints_zdr_response import ListEndpointsZdrResponse as ListEndpointsZdrResponse
    from .list_keys_response import ListKeysResponse as ListKeysResponse
    from .list_keys_response_data_item import ListKeysResponseDataItem as ListKeysResponseDataItem
    from .list_providers_response import ListProvidersResponse as ListProvidersResponse
    from .list_providers_response_data_item import (
        ListProvidersResponseDataItem as ListProvidersResponseDataItem,
    )
    from .local_shell_call_item import LocalShellCallItem as LocalShellCallItem
    from .local_shell_call_item_action import LocalShellCallItemAction as LocalShellCallItemAction
    from .local_shell_call_output_item import LocalShellCallOutputItem as LocalShellCallOutputItem
    from .mcp_approval_request_item import McpApprovalRequestItem as McpApprovalRequestItem
    from .mcp_approval_response_item import McpApprovalResponseItem as McpApprovalResponseItem
    from .mcp_call_item import McpCallItem as McpCallItem
    from .mcp_list_tools_item import McpListToolsItem as McpListToolsItem
    from .mcp_list_tools_item_tools_item import (
        McpListToolsItemToolsItem as McpListToolsItemToolsItem,
    )
    from .mcp_server_tool import McpServerTool as McpServerTool
    from .mcp_server_tool_allowed_tools import (
        McpServerToolAllowedTools as McpServerToolAllowedTools,
    )
    from .mcp_server_tool_require_approval import (
        McpServerToolRequireApproval as McpServerToolRequireApproval,
    )
    from .mcp_server_tool_require_approval_always import (
        McpServerToolRequireApprovalAlways as McpServerToolRequireApprovalAlways,
    )
    from .mcp_server_tool_require_approval_never import (
        McpServerToolRequireApprovalNever as McpServerToolRequireApprovalNever,
    )
    from .messages_advisor_tool_result_block import (
        MessagesAdvisorToolResultBlock as MessagesAdvisorToolResultBlock,
    )
    from .messages_bash_tool_result_block import (
        MessagesBashToolResultBlock as MessagesBashToolResultBlock,
    )
    from .messages_content_block_delta_event import (
        MessagesContentBlockDeltaEvent as MessagesContentBlockDeltaEvent,
    )
    from .messages_content_block_delta_event_delta_citations_delta import (
        MessagesContentBlockDeltaEventDeltaCitationsDelta as MessagesContentBlockDeltaEventDeltaCitationsDelta,
    )
    from .messages_content_block_delta_event_delta_compaction_delta import (
        MessagesContentBlockDeltaEventDeltaCompactionDelta as MessagesContentBlockDeltaEventDeltaCompactionDelta,
    )
    from .messages_content_block_delta_event_delta_input_json_delta import (
        MessagesContentBlockDeltaEventDeltaInputJsonDelta as MessagesContentBlockDeltaEventDeltaInputJsonDelta,
    )
    from .messages_content_block_delta_event_delta_signature_delta import (
        MessagesContentBlockDeltaEventDeltaSignatureDelta as MessagesContentBlockDeltaEventDeltaSignatureDelta,
    )
    from .messages_content_block_delta_event_delta_text_delta import (
        MessagesContentBlockDeltaEventDeltaTextDelta as MessagesContentBlockDeltaEventDeltaTextDelta,
    )
    from .messages_content_block_delta_event_delta_thinking_delta import (
        MessagesContentBlockDeltaEventDeltaThinkingDelta as MessagesContentBlockDeltaEventDeltaThinkingDelta,
    )
    from .messages_content_block_start_event import (
        MessagesContentBlockStartEvent as MessagesContentBlockStartEvent,
    )
    from .messages_content_block_start_event_content_block_compaction import (
        MessagesContentBlockStartEventContentBlockCompaction as MessagesContentBlockStartEventContentBlockCompaction,
    )
    from .messages_content_block_stop_event import (
        MessagesContentBlockStopEvent as MessagesContentBlockStopEvent,
    )
    from .messages_delta_event import MessagesDeltaEvent as MessagesDeltaEvent
    from .messages_delta_event_delta import MessagesDeltaEventDelta as MessagesDeltaEventDelta
    from .messages_delta_event_usage import MessagesDeltaEventUsage as MessagesDeltaEventUsage
    from .messages_delta_event_usage_server_tool_use import (
        MessagesDeltaEventUsageServerToolUse as MessagesDeltaEventUsageServerToolUse,
    )
    from .messages_error_event import MessagesErrorEvent as MessagesErrorEvent
    from .messages_error_event_error import MessagesErrorEventError as MessagesErrorEventError
    from .messages_fallback_param import MessagesFallbackParam as MessagesFallbackParam
    from .messages_message_param import MessagesMessageParam as MessagesMessageParam
    from .messages_message_param_content_item_compaction import (
        MessagesMessageParamContentItemCompaction as MessagesMessageParamContentItemCompaction,
    )
    from .messages_message_param_content_item_redacted_thinking import (
        MessagesMessageParamContentItemRedactedThinking as MessagesMessageParamContentItemRedactedThinking,
    )
    from .messages_message_param_content_item_server_tool_use import (
        MessagesMessageParamContentItemServerToolUse as MessagesMessageParamContentItemServerToolUse,
    )
    from .messages_message_param_content_item_thinking import (
        MessagesMessageParamContentItemThinking as MessagesMessageParamContentItemThinking,
    )
    from .messages_message_param_content_item_tool_result import (
        MessagesMessageParamContentItemToolResult as MessagesMessageParamContentItemToolResult,
    )
    from .messages_message_param_content_item_tool_result_content_item_tool_reference import (
        MessagesMessageParamContentItemToolResultContentItemToolReference as MessagesMessageParamContentItemToolResultContentItemToolReference,
    )
    from .messages_message_param_content_item_tool_use import (
        MessagesMessageParamContentItemToolUse as MessagesMessageParamContentItemToolUse,
    )
    from .messages_message_param_content_item_web_search_tool_result import (
        MessagesMessageParamContentItemWebSearchToolResult as MessagesMessageParamContentItemWebSearchToolResult,
    )
    from .messages_message_param_content_item_web_search_tool_result_content import (
        MessagesMessageParamContentItemWebSearchToolResultContent as MessagesMessageParamContentItemWebSearchToolResultContent,
    )
    from .messages_output_config import MessagesOutputConfig as MessagesOutputConfig
    from .messages_output_config_format import (
        MessagesOutputConfigFormat as MessagesOutputConfigFormat,
    )
    from .messages_output_config_task_budget import (
        MessagesOutputConfigTaskBudget as MessagesOutputConfigTaskBudget,
    )
    from .messages_ping_event import MessagesPingEvent as MessagesPingEvent
    from .messages_request import MessagesRequest as MessagesRequest
    from .messages_request_context_management import (
        MessagesRequestContextManagement as MessagesRequestContextManagement,
    )
    from .messages_request_context_management_edits_item_clear_thinking20251015 import (
        MessagesRequestContextManagementEditsItemClearThinking20251015 as MessagesRequestContextManagementEditsItemClearThinking20251015,
    )
    from .messages_request_context_management_edits_item_clear_thinking20251015_keep_all import (
        MessagesRequestContextManagementEditsItemClearThinking20251015KeepAll as MessagesRequestContextManagementEditsItemClearThinking20251015KeepAll,
    )
    from .messages_request_context_management_edits_item_clear_tool_uses20250919 import (
        MessagesRequestContextManagementEditsItemClearToolUses20250919 as MessagesRequestContextManagementEditsItemClearToolUses20250919,
    )
    from .messages_request_context_management_edits_item_compact20260112 import (
        MessagesRequestContextManagementEditsItemCompact20260112 as MessagesRequestContextManagementEditsItemCompact20260112,
    )
    from .messages_request_metadata import MessagesRequestMetadata as MessagesRequestMetadata
    from .messages_request_thinking_adaptive import (
        MessagesRequestThinkingAdaptive as MessagesRequestThinkingAdaptive,
    )
    from .messages_request_thinking_disabled import (
        MessagesRequestThinkingDisabled as MessagesRequestThinkingDisabled,
    )
    from .messages_request_thinking_enabled import (
        MessagesRequestThinkingEnabled as MessagesRequestThinkingEnabled,
    )
    from .messages_request_tool_choice_any import (
        MessagesRequestToolChoiceAny as MessagesRequestToolChoiceAny,
    )
    from .messages_request_tool_choice_auto import (
        MessagesRequestToolChoiceAuto as MessagesRequestToolChoiceAuto,
    )
    from .messages_request_tool_choice_none import (
        MessagesRequestToolChoiceNone as MessagesRequestToolChoiceNone,
    )
    from .messages_request_tool_choice_tool import (
        MessagesRequestToolChoiceTool as MessagesRequestToolChoiceTool,
    )
    from .messages_request_tools_item_advisor import (
        MessagesRequestToolsItemAdvisor as MessagesRequestToolsItemAdvisor,
    )
    from .messages_request_tools_item_bash import (
        MessagesRequestToolsItemBash as MessagesRequestToolsItemBash,
    )
    from .messages_request_tools_item_custom import (
        MessagesRequestToolsItemCustom as MessagesRequestToolsItemCustom,
    )
    from .messages_request_tools_item_custom_input_schema import (
        MessagesRequestToolsItemCustomInputSchema as MessagesRequestToolsItemCustomInputSchema,
    )
    from .messages_request_tools_item_option7 import (
        MessagesRequestToolsItemOption7 as MessagesRequestToolsItemOption7,
    )
    from .messages_request_tools_item_str_replace_editor import (
        MessagesRequestToolsItemStrReplaceEditor as MessagesRequestToolsItemStrReplaceEditor,
    )
    from .messages_request_tools_item_web_search import (
        MessagesRequestToolsItemWebSearch as MessagesRequestToolsItemWebSearch,
    )
    from .messages_request_tools_item_web_search_object import (
        MessagesRequestToolsItemWebSearchObject as MessagesRequestToolsItemWebSearchObject,
    )
    from .messages_result import MessagesResult as MessagesResult
    from .messages_result_context_management import (
        MessagesResultContextManagement as MessagesResultContextManagement,
    )
    from .messages_result_context_management_applied_edits_item import (
        MessagesResultContextManagementAppliedEditsItem as MessagesResultContextManagementAppliedEditsItem,
    )
    from .messages_result_usage import MessagesResultUsage as MessagesResultUsage
    from .messages_search_models_server_tool import (
        MessagesSearchModelsServerTool as MessagesSearchModelsServerTool,
    )
    from .messages_shell_tool_result_block import (
        MessagesShellToolResultBlock as MessagesShellToolResultBlock,
    )
    from .messages_start_event import MessagesStartEvent as MessagesStartEvent
    from .messages_start_event_message import MessagesStartEventMessage as MessagesStartEventMessage
    from .messages_stop_event import MessagesStopEvent as MessagesStopEvent
    from .messages_tool_addition_block import MessagesToolAdditionBlock as MessagesToolAdditionBlock
    from .messages_tool_addition_block_tool_mcp_tool_reference import (
        MessagesToolAdditionBlockToolMcpToolReference as MessagesToolAdditionBlockToolMcpToolReference,
    )
    from .messages_tool_addition_block_tool_mcp_toolset_reference import (
        MessagesToolAdditionBlockToolMcpToolsetReference as MessagesToolAdditionBlockToolMcpToolsetReference,
    )
    from .messages_tool_addition_block_tool_tool_reference import (
        MessagesToolAdditionBlockToolToolReference as MessagesToolAdditionBlockToolToolReference,
    )
    from .messages_tool_removal_block import MessagesToolRemovalBlock as MessagesToolRemovalBlock
    from .messages_tool_removal_block_tool_mcp_tool_reference import (
        MessagesToolRemovalBlockToolMcpToolReference as MessagesToolRemovalBlockToolMcpToolReference,
    )
    from .messages_tool_removal_block_tool_mcp_toolset_reference import (
        MessagesToolRemovalBlockToolMcpToolsetReference as MessagesToolRemovalBlockToolMcpToolsetReference,
    )
    from .messages_tool_removal_block_tool_tool_reference import (
        MessagesToolRemovalBlockToolToolReference as MessagesToolRemovalBlockToolToolReference,
    )
    from .model import Model as Model
    from .model_alias_target import ModelAliasTarget as ModelAliasTarget
    from .model_architecture import ModelArchitecture as ModelArchitecture
    from .model_benchmarks import ModelBenchmarks as ModelBenchmarks
    from .model_links import ModelLinks as ModelLinks
    from .model_reasoning import ModelReasoning as ModelReasoning
    from .model_response import ModelResponse as ModelResponse
    from .models_count_response import ModelsCountResponse as ModelsCountResponse
    from .models_count_response_data import ModelsCountResponseData as ModelsCountResponseData
    from .models_list_response import ModelsListResponse as ModelsListResponse
    from .models_list_response_links import ModelsListResponseLinks as ModelsListResponseLinks
    from .moderation_plugin import ModerationPlugin as ModerationPlugin
    from .multimodal_media import MultimodalMedia as MultimodalMedia
    from .namespace_function_tool import NamespaceFunctionTool as NamespaceFunctionTool
    from .namespace_tool import NamespaceTool as NamespaceTool
    from .not_found_response import NotFoundResponse as NotFoundResponse
    from .not_found_response_error_data import (
        NotFoundResponseErrorData as NotFoundResponseErrorData,
    )
    from .open_responses_created_event import OpenResponsesCreatedEvent as OpenResponsesCreatedEvent
    from .open_responses_in_progress_event import (
        OpenResponsesInProgressEvent as OpenResponsesInProgressEvent,
    )
    from .open_responses_result import OpenResponsesResult as OpenResponsesResult
    from .open_responses_result_tools_item_function import (
        OpenResponsesResultToolsItemFunction as OpenResponsesResultToolsItemFunction,
    )
    from .open_responses_top_logprobs import OpenResponsesTopLogprobs as OpenResponsesTopLogprobs
    from .openai_response_custom_tool_call import (
        OpenAIResponseCustomToolCall as OpenAIResponseCustomToolCall,
    )
    from .openai_response_custom_tool_call_output import (
        OpenAIResponseCustomToolCallOutput as OpenAIResponseCustomToolCallOutput,
    )
    from .openai_response_function_tool_call import (
        OpenAIResponseFunctionToolCall as OpenAIResponseFunctionToolCall,
    )
    from .openai_response_function_tool_call_output import (
        OpenAIResponseFunctionToolCallOutput as OpenAIResponseFunctionToolCallOutput,
    )
    from .openai_response_input_message_item import (
        OpenAIResponseInputMessageItem as OpenAIResponseInputMessageItem,
    )
    from .openai_responses_code_interpreter_call_code_delta import (
        OpenAIResponsesCodeInterpreterCallCodeDelta as OpenAIResponsesCodeInterpreterCallCodeDelta,
    )
    from .openai_responses_code_interpreter_call_code_done import (
        OpenAIResponsesCodeInterpreterCallCodeDone as OpenAIResponsesCodeInterpreterCallCodeDone,
    )
    from .openai_responses_code_interpreter_call_completed import (
        OpenAIResponsesCodeInterpreterCallCompleted as OpenAIResponsesCodeInterpreterCallCompleted,
    )
    from .openai_responses_code_interpreter_call_in_progress import (
        OpenAIResponsesCodeInterpreterCallInProgress as OpenAIResponsesCodeInterpreterCallInProgress,
    )
    from .openai_responses_code_interpreter_call_interpreting import (
        OpenAIResponsesCodeInterpreterCallInterpreting as OpenAIResponsesCodeInterpreterCallInterpreting,
    )
    from .openai_responses_image_gen_call_completed import (
        OpenAIResponsesImageGenCallCompleted as OpenAIResponsesImageGenCallCompleted,
    )
    from .openai_responses_image_gen_call_generating import (
        OpenAIResponsesImageGenCallGenerating as OpenAIResponsesImageGenCallGenerating,
    )
    from .openai_responses_image_gen_call_in_progress import (
        OpenAIResponsesImageGenCallInProgress as OpenAIResponsesImageGenCallInProgress,
    )
    from .openai_responses_image_gen_call_partial_image import (
        OpenAIResponsesImageGenCallPartialImage as OpenAIResponsesImageGenCallPartialImage,
    )
    from .openai_responses_refusal_content import (
        OpenAIResponsesRefusalContent as OpenAIResponsesRefusalContent,
    )
    from .openai_responses_search_completed import (
        OpenAIResponsesSearchCompleted as OpenAIResponsesSearchCompleted,
    )
    from .openai_responses_tool_choice_apply_patch import (
        OpenAIResponsesToolChoiceApplyPatch as OpenAIResponsesToolChoiceApplyPatch,
    )
    from .openai_responses_tool_choice_function import (
        OpenAIResponsesToolChoiceFunction as OpenAIResponsesToolChoiceFunction,
    )
    from .openai_responses_tool_choice_option2 import (
        OpenAIResponsesToolChoiceOption2 as OpenAIResponsesToolChoiceOption2,
    )
    from .openai_responses_tool_choice_shell import (
        OpenAIResponsesToolChoiceShell as OpenAIResponsesToolChoiceShell,
    )
    from .openai_responses_usage_input_tokens_details import (
        OpenAIResponsesUsageInputTokensDetails as OpenAIResponsesUsageInputTokensDetails,
    )
    from .openai_responses_usage_output_tokens_details import (
        OpenAIResponsesUsageOutputTokensDetails as OpenAIResponsesUsageOutputTokensDetails,
    )
    from .openai_responses_web_search_call_in_progress import (
        OpenAIResponsesWebSearchCallInProgress as OpenAIResponsesWebSearchCallInProgress,
    )
    from .openai_responses_web_search_call_searching import (
        OpenAIResponsesWebSearchCallSearching as OpenAIResponsesWebSearchCallSearching,
    )
    from .openrouter_metadata import OpenRouterMetadata as OpenRouterMetadata
    from .openrouter_web_search_server_tool import (
        OpenRouterWebSearchServerTool as OpenRouterWebSearchServerTool,
    )
    from .or_anthropic_bash_tool_result import (
        ORAnthropicBashToolResult as ORAnthropicBashToolResult,
    )
    from .or_anthropic_server_tool_use_block import (
        ORAnthropicServerToolUseBlock as ORAnthropicServerToolUseBlock,
    )
    from .or_anthropic_shell_tool_result import (
        ORAnthropicShellToolResult as ORAnthropicShellToolResult,
    )
    from .output_advisor_server_tool_item import (
        OutputAdvisorServerToolItem as OutputAdvisorServerToolItem,
    )
    from .output_apply_patch_call_item import OutputApplyPatchCallItem as OutputApplyPatchCallItem
    from .output_apply_patch_server_tool_item import (
        OutputApplyPatchServerToolItem as OutputApplyPatchServerToolItem,
    )
    from .output_bash_server_tool_item import OutputBashServerToolItem as OutputBashServerToolItem
    from .output_browser_use_server_tool_item import (
        OutputBrowserUseServerToolItem as OutputBrowserUseServerToolItem,
    )
    from .output_code_interpreter_server_tool_item import (
        OutputCodeInterpreterServerToolItem as OutputCodeInterpreterServerToolItem,
    )
    from .output_computer_call_item import OutputComputerCallItem as OutputComputerCallItem
    from .output_computer_call_item_pending_safety_checks_item import (
        OutputComputerCallItemPendingSafetyChecksItem as OutputComputerCallItemPendingSafetyChecksItem,
    )
    from .output_custom_tool_call_item import OutputCustomToolCallItem as OutputCustomToolCallItem
    from .output_datetime_item import OutputDatetimeItem as OutputDatetimeItem
    from .output_file_search_server_tool_item import (
        OutputFileSearchServerToolItem as OutputFileSearchServerToolItem,
    )
    from .output_files_server_tool_item import (
        OutputFilesServerToolItem as OutputFilesServerToolItem,
    )
    from .output_function_call_item import OutputFunctionCallItem as OutputFunctionCallItem
    from .output_fusion_server_tool_item import (
        OutputFusionServerToolItem as OutputFusionServerToolItem,
    )
    from .output_fusion_server_tool_item_failed_models_item import (
        OutputFusionServerToolItemFailedModelsItem as OutputFusionServerToolItemFailedModelsItem,
    )
    from .output_fusion_server_tool_item_responses_item import (
        OutputFusionServerToolItemResponsesItem as OutputFusionServerToolItemResponsesItem,
    )
    from .output_image_generation_call_item import (
        OutputImageGenerationCallItem as OutputImageGenerationCallItem,
    )
    from .output_image_generation_server_tool_item import (
        OutputImageGenerationServerToolItem as OutputImageGenerationServerToolItem,
    )
    from .output_item_code_interpreter_call import (
        OutputItemCodeInterpreterCall as OutputItemCodeInterpreterCall,
    )
    from .output_item_file_search_call import OutputItemFileSearchCall as OutputItemFileSearchCall
    from .output_item_image_generation_call import (
        OutputItemImageGenerationCall as OutputItemImageGenerationCall,
    )
    from .output_item_web_search_call import OutputItemWebSearchCall as OutputItemWebSearchCall
    from .output_item_web_search_call_action_find_in_page import (
        OutputItemWebSearchCallActionFindInPage as OutputItemWebSearchCallActionFindInPage,
    )
    from .output_item_web_search_call_action_open_page import (
        OutputItemWebSearchCallActionOpenPage as OutputItemWebSearchCallActionOpenPage,
    )
    from .output_item_web_search_call_action_search import (
        OutputItemWebSearchCallActionSearch as OutputItemWebSearchCallActionSearch,
    )
    from .output_mcp_server_tool_item import OutputMcpServerToolItem as OutputMcpServerToolItem
    from .output_memory_server_tool_item import (
        OutputMemoryServerToolItem as OutputMemoryServerToolItem,
    )
    from .output_message import OutputMessage as OutputMessage
    from .output_reasoning_item import OutputReasoningItem as OutputReasoningItem
    from .output_search_models_server_tool_item import (
        OutputSearchModelsServerToolItem as OutputSearchModelsServerToolItem,
    )
    from .output_shell_call_item import OutputShellCallItem as OutputShellCallItem
    from .output_shell_call_item_action import (
        OutputShellCallItemAction as OutputShellCallItemAction,
    )
    from .output_shell_call_output_item import (
        OutputShellCallOutputItem as OutputShellCallOutputItem,
    )
    from .output_shell_server_tool_item import (
        OutputShellServerToolItem as OutputShellServerToolItem,
    )
    from .output_shell_server_tool_item_action import (
        OutputShellServerToolItemAction as OutputShellServerToolItemAction,
    )
    from .output_subagent_server_tool_item import (
        OutputSubagentServerToolItem as OutputSubagentServerToolItem,
    )
    from .output_text_editor_server_tool_item import (
        OutputTextEditorServerToolItem as OutputTextEditorServerToolItem,
    )
    from .output_tool_search_server_tool_item import (
        OutputToolSearchServerToolItem as OutputToolSearchServerToolItem,
    )
    from .output_web_fetch_server_tool_item import (
        OutputWebFetchServerToolItem as OutputWebFetchServerToolItem,
    )
    from .output_web_search_server_tool_item import (
        OutputWebSearchServerToolItem as OutputWebSearchServerToolItem,
    )
    from .output_web_search_server_tool_item_action import (
        OutputWebSearchServerToolItemAction as OutputWebSearchServerToolItemAction,
    )
    from .output_web_search_server_tool_item_action_sources_item import (
        OutputWebSearchServerToolItemActionSourcesItem as OutputWebSearchServerToolItemActionSourcesItem,
    )
    from .pareto_router_plugin import ParetoRouterPlugin as ParetoRouterPlugin
    from .payload_too_large_response import PayloadTooLargeResponse as PayloadTooLargeResponse
    from .payload_too_large_response_error_data import (
        PayloadTooLargeResponseErrorData as PayloadTooLargeResponseErrorData,
    )
    from .payment_required_response import PaymentRequiredResponse as PaymentRequiredResponse
    from .payment_required_response_error_data import (
        PaymentRequiredResponseErrorData as PaymentRequiredResponseErrorData,
    )
    from .pdf_parser_options import PDFParserOptions as PDFParserOptions
    from .per_request_limits import PerRequestLimits as PerRequestLimits
    from .percentile_latency_cutoffs import PercentileLatencyCutoffs as PercentileLatencyCutoffs
    from .percentile_stats import PercentileStats as PercentileStats
    from .percentile_throughput_cutoffs import (
        PercentileThroughputCutoffs as PercentileThroughputCutoffs,
    )
    from .pipeline_stage import PipelineStage as PipelineStage
    from .prediction import Prediction as Prediction
    from .prediction_content_text import PredictionContentText as PredictionContentText
    from .preview20250311_web_search_server_tool import (
        Preview20250311WebSearchServerTool as Preview20250311WebSearchServerTool,
    )
    from .preview_web_search_server_tool import (
        PreviewWebSearchServerTool as PreviewWebSearchServerTool,
    )
    from .preview_web_search_user_location import (
        PreviewWebSearchUserLocation as PreviewWebSearchUserLocation,
    )
    from .pricing_override import PricingOverride as PricingOverride
    from .prompt_cache_breakpoint import PromptCacheBreakpoint as PromptCacheBreakpoint
    from .prompt_cache_options import PromptCacheOptions as PromptCacheOptions
    from .provider_overloaded_response import (
        ProviderOverloadedResponse as ProviderOverloadedResponse,
    )
    from .provider_overloaded_response_error_data import (
        ProviderOverloadedResponseErrorData as ProviderOverloadedResponseErrorData,
    )
    from .provider_preferences import ProviderPreferences as ProviderPreferences
    from .provider_preferences_max_price import (
        ProviderPreferencesMaxPrice as ProviderPreferencesMaxPrice,
    )
    from .provider_response import ProviderResponse as ProviderResponse
    from .provider_sort_config import ProviderSortConfig as ProviderSortConfig
    from .public_endpoint import PublicEndpoint as PublicEndpoint
    from .public_endpoint_pricing import PublicEndpointPricing as PublicEndpointPricing
    from .public_pricing import PublicPricing as PublicPricing
    from .reasoning_config import ReasoningConfig as ReasoningConfig
    from .reasoning_detail_encrypted import ReasoningDetailEncrypted as ReasoningDetailEncrypted
    from .reasoning_detail_server_tool_call import (
        ReasoningDetailServerToolCall as ReasoningDetailServerToolCall,
    )
    from .reasoning_detail_summary import ReasoningDetailSummary as ReasoningDetailSummary
    from .reasoning_detail_text import ReasoningDetailText as ReasoningDetailText
    from .reasoning_item import ReasoningItem as ReasoningItem
    from .reasoning_summary_text import ReasoningSummaryText as ReasoningSummaryText
    from .reasoning_text_content import ReasoningTextContent as ReasoningTextContent
    from .request_timeout_response import RequestTimeoutResponse as RequestTimeoutResponse
    from .request_timeout_response_error_data import (
        RequestTimeoutResponseErrorData as RequestTimeoutResponseErrorData,
    )
    from .response_healing_plugin import ResponseHealingPlugin as ResponseHealingPlugin
    from .response_output_text import ResponseOutputText as ResponseOutputText
    from .response_output_text_logprobs_item import (
        ResponseOutputTextLogprobsItem as ResponseOutputTextLogprobsItem,
    )
    from .response_output_text_logprobs_item_top_logprobs_item import (
        ResponseOutputTextLogprobsItemTopLogprobsItem as ResponseOutputTextLogprobsItemTopLogprobsItem,
    )
    from .responses_error_field import ResponsesErrorField as ResponsesErrorField
    from .responses_request import ResponsesRequest as ResponsesRequest
    from .responses_request_tools_item_function import (
        ResponsesRequestToolsItemFunction as ResponsesRequestToolsItemFunction,
    )
    from .router_attempt import RouterAttempt as RouterAttempt
    from .router_params import RouterParams as RouterParams
    from .search_models_server_tool_config import (
        SearchModelsServerToolConfig as SearchModelsServerToolConfig,
    )
    from .search_models_server_tool_openrouter import (
        SearchModelsServerToolOpenRouter as SearchModelsServerToolOpenRouter,
    )
    from .server_tool_use_details import ServerToolUseDetails as ServerToolUseDetails
    from .service_unavailable_response import (
        ServiceUnavailableResponse as ServiceUnavailableResponse,
    )
    from .service_unavailable_response_error_data import (
        ServiceUnavailableResponseErrorData as ServiceUnavailableResponseErrorData,
    )
    from .shell_call_item import ShellCallItem as ShellCallItem
    from .shell_call_output_content import ShellCallOutputContent as ShellCallOutputContent
    from .shell_call_output_content_outcome_exit import (
        ShellCallOutputContentOutcomeExit as ShellCallOutputContentOutcomeExit,
    )
    from .shell_call_output_content_outcome_timeout import (
        ShellCallOutputContentOutcomeTimeout as ShellCallOutputContentOutcomeTimeout,
    )
    from .shell_call_output_item import ShellCallOutputItem as ShellCallOutputItem
    from .shell_server_tool import ShellServerTool as ShellServerTool
    from .shell_server_tool_config import ShellServerToolConfig as ShellServerToolConfig
    from .shell_server_tool_openrouter import ShellServerToolOpenRouter as ShellServerToolOpenRouter
    from .stop_server_tools_when_finish_reason_is import (
        StopServerToolsWhenFinishReasonIs as StopServerToolsWhenFinishReasonIs,
    )
    from .stop_server_tools_when_has_tool_call import (
        StopServerToolsWhenHasToolCall as StopServerToolsWhenHasToolCall,
    )
    from .stop_server_tools_when_max_cost import (
        StopServerToolsWhenMaxCost as StopServerToolsWhenMaxCost,
    )
    from .stop_server_tools_when_max_tokens_used import (
        StopServerToolsWhenMaxTokensUsed as StopServerToolsWhenMaxTokensUsed,
    )
    from .stop_server_tools_when_step_count_is import (
        StopServerToolsWhenStepCountIs as StopServerToolsWhenStepCountIs,
    )
    from .stored_prompt_template import StoredPromptTemplate as StoredPromptTemplate
    from .stream_events_response_completed import (
        StreamEventsResponseCompleted as StreamEventsResponseCompleted,
    )
    from .stream_events_response_failed import (
        StreamEventsResponseFailed as StreamEventsResponseFailed,
    )
    from .stream_events_response_incomplete import (
        StreamEventsResponseIncomplete as StreamEventsResponseIncomplete,
    )
    from .stream_events_response_output_item_added import (
        StreamEventsResponseOutputItemAdded as StreamEventsResponseOutputItemAdded,
    )
    from .stream_events_response_output_item_done import (
        StreamEventsResponseOutputItemDone as StreamEventsResponseOutputItemDone,
    )
    from .stream_logprob import StreamLogprob as StreamLogprob
    from .subagent_nested_tool import SubagentNestedTool as SubagentNestedTool
    from .subagent_reasoning import SubagentReasoning as SubagentReasoning
    from .subagent_server_tool_config import SubagentServerToolConfig as SubagentServerToolConfig
    from .subagent_server_tool_openrouter import (
        SubagentServerToolOpenRouter as SubagentServerToolOpenRouter,
    )
    from .text_delta_event import TextDeltaEvent as TextDeltaEvent
    from .text_done_event import TextDoneEvent as TextDoneEvent
    from .text_extended_config import TextExtendedConfig as TextExtendedConfig
    from .too_many_requests_response import TooManyRequestsResponse as TooManyRequestsResponse
    from .too_many_requests_response_error_data import (
        TooManyRequestsResponseErrorData as TooManyRequestsResponseErrorData,
    )
    from .tool_choice_allowed import ToolChoiceAllowed as ToolChoiceAllowed
    from .tool_search_server_tool import ToolSearchServerTool as ToolSearchServerTool
    from .tool_search_server_tool_config import (
        ToolSearchServerToolConfig as ToolSearchServerToolConfig,
    )
    from .top_provider_info import TopProviderInfo as TopProviderInfo
    from .trace_config import TraceConfig as TraceConfig
    from .unauthorized_response import UnauthorizedResponse as UnauthorizedResponse
    from .unauthorized_response_error_data import (
        UnauthorizedResponseErrorData as UnauthorizedResponseErrorData,
    )
    from .unprocessable_entity_response import (
        UnprocessableEntityResponse as UnprocessableEntityResponse,
    )
    from .unprocessable_entity_response_error_data import (
        UnprocessableEntityResponseErrorData as UnprocessableEntityResponseErrorData,
    )
    from .update_keys_body import UpdateKeysBody as UpdateKeysBody
    from .update_keys_response import UpdateKeysResponse as UpdateKeysResponse
    from .url_citation import URLCitation as URLCitation
    from .usage import Usage as Usage
    from .usage_cost_details import UsageCostDetails as UsageCostDetails
    from .web_fetch_plugin import WebFetchPlugin as WebFetchPlugin
    from .web_fetch_server_tool import WebFetchServerTool as WebFetchServerTool
    from .web_fetch_server_tool_config import WebFetchServerToolConfig as WebFetchServerToolConfig
    from .web_search_config import WebSearchConfig as WebSearchConfig
    from .web_search_domain_filter import WebSearchDomainFilter as WebSearchDomainFilter
    from .web_search_plugin import WebSearchPlugin as WebSearchPlugin
    from .web_search_server_tool import WebSearchServerTool as WebSearchServerTool
    from .web_search_server_tool_config import (
        WebSearchServerToolConfig as WebSearchServerToolConfig,
    )
    from .web_search_server_tool_openrouter import (
        WebSearchServerToolOpenRouter as WebSearchServerToolOpenRouter,
    )
    from .web_search_source import WebSearchSource as WebSearchSource
    from .web_search_user_location import WebSearchUserLocation as WebSearchUserLocation
    from .web_search_user_location_server_tool import (
        WebSearchUserLocationServerTool as WebSearchUserLocationServerTool,
    )
    from .x_search_filter import XSearchFilter as XSearchFilter

_MODULES: Dict[str, str] = {
    "AABenchmarkEntry": "aa_benchmark_entry",
    "ActivityItem": "activity_item",
    "ActivityResponse": "activity_response",
    "AdditionalToolsItem": "additional_tools_item",
    "AdditionalToolsItemToolsItemFunction": "additional_tools_item_tools_item_function",
    "AdditionalToolsItemToolsItemOption2": "additional_tools_item_tools_item_option2",
    "AdvisorReasoning": "advisor_reasoning",
    "AdvisorServerToolConfig": "advisor_server_tool_config",
    "AdvisorServerToolOpenRouter": "advisor_server_tool_openrouter",
    "AgentMessageItem": "agent_message_item",
    "AgentMessageItemAgent": "agent_message_item_agent",
    "AgentMessageItemContentItemEncryptedContent": "agent_message_item_content_item_encrypted_content",
    "AnthropicAdvisorMessageUsageIteration": "anthropic_advisor_message_usage_iteration",
    "AnthropicAdvisorToolResult": "anthropic_advisor_tool_result",
    "AnthropicBase64ImageSource": "anthropic_base64_image_source",
    "AnthropicBase64PdfSource": "anthropic_base64_pdf_source",
    "AnthropicBashCodeExecutionOutput": "anthropic_bash_code_execution_output",
    "AnthropicBashCodeExecutionResult": "anthropic_bash_code_execution_result",
    "AnthropicBashCodeExecutionToolResult": "anthropic_bash_code_execution_tool_result",
    "AnthropicBashCodeExecutionToolResultError": "anthropic_bash_code_execution_tool_result_error",
    "AnthropicCacheControlDirective": "anthropic_cache_control_directive",
    "AnthropicCacheCreation": "anthropic_cache_creation",
    "AnthropicCitationCharLocation": "anthropic_citation_char_location",
    "AnthropicCitationCharLocationParam": "anthropic_citation_char_location_param",
    "AnthropicCitationContentBlockLocation": "anthropic_citation_content_block_location",
    "AnthropicCitationContentBlockLocationParam": "anthropic_citation_content_block_location_param",
    "AnthropicCitationPageLocation": "anthropic_citation_page_location",
    "AnthropicCitationPageLocationParam": "anthropic_citation_page_location_param",
    "AnthropicCitationSearchResultLocation": "anthropic_citation_search_result_location",
    "AnthropicCitationSearchResultLocationParam": "anthropic_citation_search_result_location_param",
    "AnthropicCitationWebSearchResultLocation": "anthropic_citation_web_search_result_location",
    "AnthropicCitationWebSearchResultLocationParam": "anthropic_citation_web_search_result_location_param",
    "AnthropicCitationsConfig": "anthropic_citations_config",
    "AnthropicCodeExecution20250825Caller": "anthropic_code_execution20250825_caller",
    "AnthropicCodeExecution20260120Caller": "anthropic_code_execution20260120_caller",
    "AnthropicCodeExecutionOutput": "anthropic_code_execution_output",
    "AnthropicCodeExecutionResult": "anthropic_code_execution_result",
    "AnthropicCodeExecutionToolResult": "anthropic_code_execution_tool_result",
    "AnthropicCodeExecutionToolResultError": "anthropic_code_execution_tool_result_error",
    "AnthropicCompactionBlock": "anthropic_compaction_block",
    "AnthropicCompactionUsageIteration": "anthropic_compaction_usage_iteration",
    "AnthropicContainer": "anthropic_container",
    "AnthropicContainerUpload": "anthropic_container_upload",
    "AnthropicDirectCaller": "anthropic_direct_caller",
    "AnthropicDocumentBlock": "anthropic_document_block",
    "AnthropicDocumentBlockParam": "anthropic_document_block_param",
    "AnthropicDocumentBlockParamCitations": "anthropic_document_block_param_citations",
    "AnthropicDocumentBlockParamSourceContent": "anthropic_document_block_param_source_content",
    "AnthropicEncryptedCodeExecutionResult": "anthropic_encrypted_code_execution_result",
    "AnthropicFileDocumentSource": "anthropic_file_document_source",
    "AnthropicImageBlockParam": "anthropic_image_block_param",
    "AnthropicInputTokensClearAtLeast": "anthropic_input_tokens_clear_at_least",
    "AnthropicInputTokensTrigger": "anthropic_input_tokens_trigger",
    "AnthropicIterationCacheCreation": "anthropic_iteration_cache_creation",
    "AnthropicMessageUsageIteration": "anthropic_message_usage_iteration",
    "AnthropicMessagesErrorResponse": "anthropic_messages_error_response",
    "AnthropicMessagesErrorResponseError": "anthropic_messages_error_response_error",
    "AnthropicOutputTokensDetails": "anthropic_output_tokens_details",
    "AnthropicPlainTextSource": "anthropic_plain_text_source",
    "AnthropicRedactedThinkingBlock": "anthropic_redacted_thinking_block",
    "AnthropicRefusalStopDetails": "anthropic_refusal_stop_details",
    "AnthropicSearchResultBlockParam": "anthropic_search_result_block_param",
    "AnthropicSearchResultBlockParamCitations": "anthropic_search_result_block_param_citations",
    "AnthropicServerToolUsage": "anthropic_server_tool_usage",
    "AnthropicTextBlock": "anthropic_text_block",
    "AnthropicTextBlockParam": "anthropic_text_block_param",
    "AnthropicTextEditorCodeExecutionCreateResult": "anthropic_text_editor_code_execution_create_result",
    "AnthropicTextEditorCodeExecutionStrReplaceResult": "anthropic_text_editor_code_execution_str_replace_result",
    "AnthropicTextEditorCodeExecutionToolResult": "anthropic_text_editor_code_execution_tool_result",
    "AnthropicTextEditorCodeExecutionToolResultError": "anthropic_text_editor_code_execution_tool_result_error",
    "AnthropicTextEditorCodeExecutionViewResult": "anthropic_text_editor_code_execution_view_result",
    "AnthropicThinkingBlock": "anthropic_thinking_block",
    "AnthropicThinkingTurns": "anthropic_thinking_turns",
    "AnthropicToolReference": "anthropic_tool_reference",
    "AnthropicToolSearchResult": "anthropic_tool_search_result",
    "AnthropicToolSearchResultError": "anthropic_tool_search_result_error",
    "AnthropicToolSearchToolBm25": "anthropic_tool_search_tool_bm25",
    "AnthropicToolSearchToolRegex": "anthropic_tool_search_tool_regex",
    "AnthropicToolSearchToolResult": "anthropic_tool_search_tool_result",
    "AnthropicToolUseBlock": "anthropic_tool_use_block",
    "AnthropicToolUsesKeep": "anthropic_tool_uses_keep",
    "AnthropicToolUsesTrigger": "anthropic_tool_uses_trigger",
    "AnthropicUnknownUsageIteration": "anthropic_unknown_usage_iteration",
    "AnthropicUrlImageSource": "anthropic_url_image_source",
    "AnthropicUrlPdfSource": "anthropic_url_pdf_source",
    "AnthropicWebFetchBlock": "anthropic_web_fetch_block",
    "AnthropicWebFetchToolResult": "anthropic_web_fetch_tool_result",
    "AnthropicWebFetchToolResultError": "anthropic_web_fetch_tool_result_error",
    "AnthropicWebSearchResult": "anthropic_web_search_result",
    "AnthropicWebSearchResultBlockParam": "anthropic_web_search_result_block_param",
    "AnthropicWebSearchToolResult": "anthropic_web_search_tool_result",
    "AnthropicWebSearchToolResultError": "anthropic_web_search_tool_result_error",
    "AnthropicWebSearchToolUserLocation": "anthropic_web_search_tool_user_location",
    "ApplyPatchCallItem": "apply_patch_call_item",
    "ApplyPatchCallOperationDiffDeltaEvent": "apply_patch_call_operation_diff_delta_event",
    "ApplyPatchCallOperationDiffDoneEvent": "apply_patch_call_operation_diff_done_event",
    "ApplyPatchCallOutputItem": "apply_patch_call_output_item",
    "ApplyPatchCreateFileOperation": "apply_patch_create_file_operation",
    "ApplyPatchDeleteFileOperation": "apply_patch_delete_file_operation",
    "ApplyPatchServerTool": "apply_patch_server_tool",
    "ApplyPatchServerToolConfig": "apply_patch_server_tool_config",
    "ApplyPatchServerToolOpenRouter": "apply_patch_server_tool_openrouter",
    "ApplyPatchUpdateFileOperation": "apply_patch_update_file_operation",
    "AutoBetaRouterPlugin": "auto_beta_router_plugin",
    "AutoRouterPlugin": "auto_router_plugin",
    "BadGatewayResponse": "bad_gateway_response",
    "BadGatewayResponseErrorData": "bad_gateway_response_error_data",
    "BadRequestResponse": "bad_request_response",
    "BadRequestResponseErrorData": "bad_request_response_error_data",
    "BaseAnnotationAddedEvent": "base_annotation_added_event",
    "BaseCustomToolCallInputDeltaEvent": "base_custom_tool_call_input_delta_event",
    "BaseCustomToolCallInputDoneEvent": "base_custom_tool_call_input_done_event",
    "BaseErrorEvent": "base_error_event",
    "BaseFunctionCallArgsDeltaEvent": "base_function_call_args_delta_event",
    "BaseFunctionCallArgsDoneEvent": "base_function_call_args_done_event",
    "BaseInputsItemMessage": "base_inputs_item_message",
    "BaseMessagesResultUsage": "base_messages_result_usage",
    "BaseReasoningConfig": "base_reasoning_config",
    "BaseReasoningDeltaEvent": "base_reasoning_delta_event",
    "BaseReasoningDoneEvent": "base_reasoning_done_event",
    "BaseReasoningSummaryPartAddedEvent": "base_reasoning_summary_part_added_event",
    "BaseReasoningSummaryPartDoneEvent": "base_reasoning_summary_part_done_event",
    "BaseReasoningSummaryTextDeltaEvent": "base_reasoning_summary_text_delta_event",
    "BaseReasoningSummaryTextDoneEvent": "base_reasoning_summary_text_done_event",
    "BaseRefusalDeltaEvent": "base_refusal_delta_event",
    "BaseRefusalDoneEvent": "base_refusal_done_event",
    "BashServerTool": "bash_server_tool",
    "BashServerToolConfig": "bash_server_tool_config",
    "ChatAssistantImagesItem": "chat_assistant_images_item",
    "ChatAssistantImagesItemImageUrl": "chat_assistant_images_item_image_url",
    "ChatAssistantMessage": "chat_assistant_message",
    "ChatAudioOptions": "chat_audio_options",
    "ChatAudioOutput": "chat_audio_output",
    "ChatChoice": "chat_choice",
    "ChatChoiceError": "chat_choice_error",
    "ChatContentAudio": "chat_content_audio",
    "ChatContentAudioInputAudio": "chat_content_audio_input_audio",
    "ChatContentFile": "chat_content_file",
    "ChatContentFileFile": "chat_content_file_file",
    "ChatContentImage": "chat_content_image",
    "ChatContentImageImageUrl": "chat_content_image_image_url",
    "ChatContentText": "chat_content_text",
    "ChatContentVideo": "chat_content_video",
    "ChatContentVideoInput": "chat_content_video_input",
    "ChatDebugOptions": "chat_debug_options",
    "ChatDeveloperMessage": "chat_developer_message",
    "ChatFileAnnotation": "chat_file_annotation",
    "ChatFileAnnotationFile": "chat_file_annotation_file",
    "ChatFormatGrammarConfig": "chat_format_grammar_config",
    "ChatFormatJsonObjectConfig": "chat_format_json_object_config",
    "ChatFormatJsonSchemaConfig": "chat_format_json_schema_config",
    "ChatFormatPythonConfig": "chat_format_python_config",
    "ChatFormatTextConfig": "chat_format_text_config",
    "ChatFunctionToolFunction": "chat_function_tool_function",
    "ChatFunctionToolFunctionFunction": "chat_function_tool_function_function",
    "ChatJsonSchemaConfig": "chat_json_schema_config",
    "ChatNamedToolChoice": "chat_named_tool_choice",
    "ChatNamedToolChoiceFunction": "chat_named_tool_choice_function",
    "ChatRequest": "chat_request",
    "ChatRequestReasoning": "chat_request_reasoning",
    "ChatResult": "chat_result",
    "ChatSearchModelsServerTool": "chat_search_models_server_tool",
    "ChatServerToolChoice": "chat_server_tool_choice",
    "ChatStreamChoice": "chat_stream_choice",
    "ChatStreamChunk": "chat_stream_chunk",
    "ChatStreamChunkError": "chat_stream_chunk_error",
    "ChatStreamChunkErrorMetadata": "chat_stream_chunk_error_metadata",
    "ChatStreamDebug": "chat_stream_debug",
    "ChatStreamDelta": "chat_stream_delta",
    "ChatStreamOptions": "chat_stream_options",
    "ChatStreamToolCall": "chat_stream_tool_call",
    "ChatStreamToolCallFunction": "chat_stream_tool_call_function",
    "ChatSystemMessage": "chat_system_message",
    "ChatTokenLogprob": "chat_token_logprob",
    "ChatTokenLogprobTopLogprobsItem": "chat_token_logprob_top_logprobs_item",
    "ChatTokenLogprobs": "chat_token_logprobs",
    "ChatToolCall": "chat_tool_call",
    "ChatToolCallFunction": "chat_tool_call_function",
    "ChatToolMessage": "chat_tool_message",
    "ChatUrlCitationAnnotation": "chat_url_citation_annotation",
    "ChatUrlCitationAnnotationUrlCitation": "chat_url_citation_annotation_url_citation",
    "ChatUsage": "chat_usage",
    "ChatUsageCompletionTokensDetails": "chat_usage_completion_tokens_details",
    "ChatUsageOptions": "chat_usage_options",
    "ChatUsagePromptTokensDetails": "chat_usage_prompt_tokens_details",
    "ChatUserMessage": "chat_user_message",
    "ChatWebSearchOptions": "chat_web_search_options",
    "ChatWebSearchShorthand": "chat_web_search_shorthand",
    "CodeInterpreterFileOutput": "code_interpreter_file_output",
    "CodeInterpreterImageOutput": "code_interpreter_image_output",
    "CodeInterpreterLogsOutput": "code_interpreter_logs_output",
    "CodeInterpreterServerTool": "code_interpreter_server_tool",
    "CodeInterpreterServerToolContainer": "code_interpreter_server_tool_container",
    "CodexLocalShellTool": "codex_local_shell_tool",
    "CompactionItem": "compaction_item",
    "CompoundFilter": "compound_filter",
    "ComputerUseServerTool": "computer_use_server_tool",
    "ConflictResponse": "conflict_response",
    "ConflictResponseErrorData": "conflict_response_error_data",
    "ContainerAutoEnvironment": "container_auto_environment",
    "ContainerReferenceEnvironment": "container_reference_environment",
    "ContentPartAddedEvent": "content_part_added_event",
    "ContentPartDoneEvent": "content_part_done_event",
    "ContentPartInputAudio": "content_part_input_audio",
    "ContentPartInputFile": "content_part_input_file",
    "ContentPartInputVideo": "content_part_input_video",
    "ContextCompactionItem": "context_compaction_item",
    "ContextCompressionPlugin": "context_compression_plugin",
    "CostDetails": "cost_details",
    "CreateAuthKeysCodeBody": "create_auth_keys_code_body",
    "CreateAuthKeysCodeResponse": "create_auth_keys_code_response",
    "CreateAuthKeysCodeResponseData": "create_auth_keys_code_response_data",
    "CreateEmbeddingsBody": "create_embeddings_body",
    "CreateEmbeddingsBodyInputItem": "create_embeddings_body_input_item",
    "CreateEmbeddingsBodyInputItemContentItemImageUrl": "create_embeddings_body_input_item_content_item_image_url",
    "CreateEmbeddingsBodyInputItemContentItemText": "create_embeddings_body_input_item_content_item_text",
    "CreateEmbeddingsResponse": "create_embeddings_response",
    "CreateEmbeddingsResponseDataItem": "create_embeddings_response_data_item",
    "CreateEmbeddingsResponseUsage": "create_embeddings_response_usage",
    "CreateEmbeddingsResponseUsagePromptTokensDetails": "create_embeddings_response_usage_prompt_tokens_details",
    "CreateKeysBody": "create_keys_body",
    "CreateKeysResponse": "create_keys_response",
    "CreateKeysResponseData": "create_keys_response_data",
    "CustomTool": "custom_tool",
    "CustomToolCallItem": "custom_tool_call_item",
    "CustomToolCallOutputItem": "custom_tool_call_output_item",
    "CustomToolFormatGrammar": "custom_tool_format_grammar",
    "CustomToolFormatText": "custom_tool_format_text",
    "DABenchmarkEntry": "da_benchmark_entry",
    "DatetimeServerTool": "datetime_server_tool",
    "DatetimeServerToolConfig": "datetime_server_tool_config",
    "DebugEvent": "debug_event",
    "DebugEventDebug": "debug_event_debug",
    "DebugEventDebugTimings": "debug_event_debug_timings",
    "DefaultParameters": "default_parameters",
    "DeleteKeysResponse": "delete_keys_response",
    "EasyInputMessage": "easy_input_message",
    "EdgeNetworkTimeoutResponse": "edge_network_timeout_response",
    "EdgeNetworkTimeoutResponseErrorData": "edge_network_timeout_response_error_data",
    "EndpointInfo": "endpoint_info",
    "EndpointsMetadata": "endpoints_metadata",
    "ErrorAvailability": "error_availability",
    "ErrorAvailabilityConstraint": "error_availability_constraint",
    "ExchangeAuthCodeForAPIKeyBody": "exchange_auth_code_for_api_key_body",
    "ExchangeAuthCodeForAPIKeyResponse": "exchange_auth_code_for_api_key_response",
    "FileCitation": "file_citation",
    "FileParserPlugin": "file_parser_plugin",
    "FilePath": "file_path",
    "FileSearchServerTool": "file_search_server_tool",
    "FileSearchServerToolFiltersOption1": "file_search_server_tool_filters_option1",
    "FileSearchServerToolRankingOptions": "file_search_server_tool_ranking_options",
    "FilesServerTool": "files_server_tool",
    "ForbiddenResponse": "forbidden_response",
    "ForbiddenResponseErrorData": "forbidden_response_error_data",
    "FormatJsonObjectConfig": "format_json_object_config",
    "FormatJsonSchemaConfig": "format_json_schema_config",
    "FormatTextConfig": "format_text_config",
    "FunctionCallOutputItem": "function_call_output_item",
    "FusionAnalysisResult": "fusion_analysis_result",
    "FusionAnalysisResultContradictionsItem": "fusion_analysis_result_contradictions_item",
    "FusionAnalysisResultContradictionsItemStancesItem": "fusion_analysis_result_contradictions_item_stances_item",
    "FusionAnalysisResultPartialCoverageItem": "fusion_analysis_result_partial_coverage_item",
    "FusionAnalysisResultUniqueInsightsItem": "fusion_analysis_result_unique_insights_item",
    "FusionCallAnalysisCompletedEvent": "fusion_call_analysis_completed_event",
    "FusionCallAnalysisInProgressEvent": "fusion_call_analysis_in_progress_event",
    "FusionCallCompletedEvent": "fusion_call_completed_event",
    "FusionCallInProgressEvent": "fusion_call_in_progress_event",
    "FusionCallPanelAddedEvent": "fusion_call_panel_added_event",
    "FusionCallPanelCompletedEvent": "fusion_call_panel_completed_event",
    "FusionCallPanelDeltaEvent": "fusion_call_panel_delta_event",
    "FusionCallPanelFailedEvent": "fusion_call_panel_failed_event",
    "FusionCallPanelReasoningDeltaEvent": "fusion_call_panel_reasoning_delta_event",
    "FusionPlugin": "fusion_plugin",
    "FusionPluginToolsItem": "fusion_plugin_tools_item",
    "FusionServerToolConfig": "fusion_server_tool_config",
    "FusionServerToolConfigReasoning": "fusion_server_tool_config_reasoning",
    "FusionServerToolConfigToolsItem": "fusion_server_tool_config_tools_item",
    "FusionServerToolOpenRouter": "fusion_server_tool_openrouter",
    "FusionSource": "fusion_source",
    "GenerationContentData": "generation_content_data",
    "GenerationContentDataInputOption1": "generation_content_data_input_option1",
    "GenerationContentDataInputOption2": "generation_content_data_input_option2",
    "GenerationContentDataOutput": "generation_content_data_output",
    "GenerationContentError": "generation_content_error",
    "GenerationContentErrorAttempt": "generation_content_error_attempt",
    "GenerationContentResponse": "generation_content_response",
    "GenerationResponse": "generation_response",
    "GenerationResponseData": "generation_response_data",
    "GetCreditsResponse": "get_credits_response",
    "GetCreditsResponseData": "get_credits_response_data",
    "GetCurrentKeyResponse": "get_current_key_response",
    "GetCurrentKeyResponseData": "get_current_key_response_data",
    "GetCurrentKeyResponseDataRateLimit": "get_current_key_response_data_rate_limit",
    "GetKeyResponse": "get_key_response",
    "ImageGenerationServerTool": "image_generation_server_tool",
    "ImageGenerationServerToolConfig": "image_generation_server_tool_config",
    "ImageGenerationServerToolInputImageMask": "image_generation_server_tool_input_image_mask",
    "ImageGenerationServerToolOpenRouter": "image_generation_server_tool_openrouter",
    "IncompleteDetails": "incomplete_details",
    "InputAudio": "input_audio",
    "InputAudioInputAudio": "input_audio_input_audio",
    "InputFile": "input_file",
    "InputImage": "input_image",
    "InputMessageItem": "input_message_item",
    "InputText": "input_text",
    "InputVideo": "input_video",
    "InputsItemAssistant": "inputs_item_assistant",
    "InputsItemReasoning": "inputs_item_reasoning",
    "InternalServerResponse": "internal_server_response",
    "InternalServerResponseErrorData": "internal_server_response_error_data",
    "ItemReferenceItem": "item_reference_item",
    "LegacyChatContentVideo": "legacy_chat_content_video",
    "LegacyChatContentVideoInput": "legacy_chat_content_video_input",
    "LegacyWebSearchServerTool": "legacy_web_search_server_tool",
    "ListEndpointsResponse": "list_endpoints_response",
    "ListEndpointsResponseArchitecture": "list_endpoints_response_architecture",
    "ListEndpointsResponseObject": "list_endpoints_response_object",
    "ListEndpointsZdrResponse": "list_endpoints_zdr_response",
    "ListKeysResponse": "list_keys_response",
    "ListKeysResponseDataItem": "list_keys_response_data_item",
    "ListProvidersResponse": "list_providers_response",
    "ListProvidersResponseDataItem": "list_providers_response_data_item",
    "LocalShellCallItem": "local_shell_call_item",
    "LocalShellCallItemAction": "local_shell_call_item_action",
    "LocalShellCallOutputItem": "local_shell_call_output_item",
    "McpApprovalRequestItem": "mcp_approval_request_item",
    "McpApprovalResponseItem": "mcp_approval_response_item",
    "McpCallItem": "mcp_call_item",
    "McpListToolsItem": "mcp_list_tools_item",
    "McpListToolsItemToolsItem": "mcp_list_tools_item_tools_item",
    "McpServerTool": "mcp_server_tool",
    "McpServerToolAllowedTools": "mcp_server_tool_allowed_tools",
    "McpServerToolRequireApproval": "mcp_server_tool_require_approval",
    "McpServerToolRequireApprovalAlways": "mcp_server_tool_require_approval_always",
    "McpServerToolRequireApprovalNever": "mcp_server_tool_require_approval_never",
    "MessagesAdvisorToolResultBlock": "messages_advisor_tool_result_block",
    "MessagesBashToolResultBlock": "messages_bash_tool_result_block",
    "MessagesContentBlockDeltaEvent": "messages_content_block_delta_event",
    "MessagesContentBlockDeltaEventDeltaCitationsDelta": "messages_content_block_delta_event_delta_citations_delta",
    "MessagesContentBlockDeltaEventDeltaCompactionDelta": "messages_content_block_delta_event_delta_compaction_delta",
    "MessagesContentBlockDeltaEventDeltaInputJsonDelta": "messages_content_block_delta_event_delta_input_json_delta",
    "MessagesContentBlockDeltaEventDeltaSignatureDelta": "messages_content_block_delta_event_delta_signature_delta",
    "MessagesContentBlockDeltaEventDeltaTextDelta": "messages_content_block_delta_event_delta_text_delta",
    "MessagesContentBlockDeltaEventDeltaThinkingDelta": "messages_content_block_delta_event_delta_thinking_delta",
    "MessagesContentBlockStartEvent": "messages_content_block_start_event",
    "MessagesContentBlockStartEventContentBlockCompaction": "messages_content_block_start_event_content_block_compaction",
    "MessagesContentBlockStopEvent": "messages_content_block_stop_event",
    "MessagesDeltaEvent": "messages_delta_event",
    "MessagesDeltaEventDelta": "messages_delta_event_delta",
    "MessagesDeltaEventUsage": "messages_delta_event_usage",
    "MessagesDeltaEventUsageServerToolUse": "messages_delta_event_usage_server_tool_use",
    "MessagesErrorEvent": "messages_error_event",
    "MessagesErrorEventError": "messages_error_event_error",
    "MessagesFallbackParam": "messages_fallback_param",
    "MessagesMessageParam": "messages_message_param",
    "MessagesMessageParamContentItemCompaction": "messages_message_param_content_item_compaction",
    "MessagesMessageParamContentItemRedactedThinking": "messages_message_param_content_item_redacted_thinking",
    "MessagesMessageParamContentItemServerToolUse": "messages_message_param_content_item_server_tool_use",
    "MessagesMessageParamContentItemThinking": "messages_message_param_content_item_thinking",
    "MessagesMessageParamContentItemToolResult": "messages_message_param_content_item_tool_result",
    "MessagesMessageParamContentItemToolResultContentItemToolReference": "messages_message_param_content_item_tool_result_content_item_tool_reference",
    "MessagesMessageParamContentItemToolUse": "messages_message_param_content_item_tool_use",
    "MessagesMessageParamContentItemWebSearchToolResult": "messages_message_param_content_item_web_search_tool_result",
    "MessagesMessageParamContentItemWebSearchToolResultContent": "messages_message_param_content_item_web_search_tool_result_content",
    "MessagesOutputConfig": "messages_output_config",
    "MessagesOutputConfigFormat": "messages_output_config_format",
    "MessagesOutputConfigTaskBudget": "messages_output_config_task_budget",
    "MessagesPingEvent": "messages_ping_event",
    "MessagesRequest": "messages_request",
    "MessagesRequestContextManagement": "messages_request_context_management",
    "MessagesRequestContextManagementEditsItemClearThinking20251015": "messages_request_context_management_edits_item_clear_thinking20251015",
    "MessagesRequestContextManagementEditsItemClearThinking20251015KeepAll": "messages_request_context_management_edits_item_clear_thinking20251015_keep_all",
    "MessagesRequestContextManagementEditsItemClearToolUses20250919": "messages_request_context_management_edits_item_clear_tool_uses20250919",
    "MessagesRequestContextManagementEditsItemCompact20260112": "messages_request_context_management_edits_item_compact20260112",
    "MessagesRequestMetadata": "messages_request_metadata",
    "MessagesRequestThinkingAdaptive": "messages_request_thinking_adaptive",
    "MessagesRequestThinkingDisabled": "messages_request_thinking_disabled",
    "MessagesRequestThinkingEnabled": "messages_request_thinking_enabled",
    "MessagesRequestToolChoiceAny": "messages_request_tool_choice_any",
    "MessagesRequestToolChoiceAuto": "messages_request_tool_choice_auto",
    "MessagesRequestToolChoiceNone": "messages_request_tool_choice_none",
    "MessagesRequestToolChoiceTool": "messages_request_tool_choice_tool",
    "MessagesRequestToolsItemAdvisor": "messages_request_tools_item_advisor",
    "MessagesRequestToolsItemBash": "messages_request_tools_item_bash",
    "MessagesRequestToolsItemCustom": "messages_request_tools_item_custom",
    "MessagesRequestToolsItemCustomInputSchema": "messages_request_tools_item_custom_input_schema",
    "MessagesRequestToolsItemOption7": "messages_request_tools_item_option7",
    "MessagesRequestToolsItemStrReplaceEditor": "messages_request_tools_item_str_replace_editor",
    "MessagesRequestToolsItemWebSearch": "messages_request_tools_item_web_search",
    "MessagesRequestToolsItemWebSearchObject": "messages_request_tools_item_web_search_object",
    "MessagesResult": "messages_result",
    "MessagesResultContextManagement": "messages_result_context_management",
    "MessagesResultContextManagementAppliedEditsItem": "messages_result_context_management_applied_edits_item",
    "MessagesResultUsage": "messages_result_usage",
    "MessagesSearchModelsServerTool": "messages_search_models_server_tool",
    "MessagesShellToolResultBlock": "messages_shell_tool_result_block",
    "MessagesStartEvent": "messages_start_event",
    "MessagesStartEventMessage": "messages_start_event_message",
    "MessagesStopEvent": "messages_stop_event",
    "MessagesToolAdditionBlock": "messages_tool_addition_block",
    "MessagesToolAdditionBlockToolMcpToolReference": "messages_tool_addition_block_tool_mcp_tool_reference",
    "MessagesToolAdditionBlockToolMcpToolsetReference": "messages_tool_addition_block_tool_mcp_toolset_reference",
    "MessagesToolAdditionBlockToolToolReference": "messages_tool_addition_block_tool_tool_reference",
    "MessagesToolRemovalBlock": "messages_tool_removal_block",
    "MessagesToolRemovalBlockToolMcpToolReference": "messages_tool_removal_block_tool_mcp_tool_reference",
    "MessagesToolRemovalBlockToolMcpToolsetReference": "messages_tool_removal_block_tool_mcp_toolset_reference",
    "MessagesToolRemovalBlockToolToolReference": "messages_tool_removal_block_tool_tool_reference",
    "Model": "model",
    "ModelAliasTarget": "model_alias_target",
    "ModelArchitecture": "model_architecture",
    "ModelBenchmarks": "model_benchmarks",
    "ModelLinks": "model_links",
    "ModelReasoning": "model_reasoning",
    "ModelResponse": "model_response",
    "ModelsCountResponse": "models_count_response",
    "ModelsCountResponseData": "models_count_response_data",
    "ModelsListResponse": "models_list_response",
    "ModelsListResponseLinks": "models_list_response_links",
    "ModerationPlugin": "moderation_plugin",
    "MultimodalMedia": "multimodal_media",
    "NamespaceFunctionTool": "namespace_function_tool",
    "NamespaceTool": "namespace_tool",
    "NotFoundResponse": "not_found_response",
    "NotFoundResponseErrorData": "not_found_response_error_data",
    "ORAnthropicBashToolResult": "or_anthropic_bash_tool_result",
    "ORAnthropicServerToolUseBlock": "or_anthropic_server_tool_use_block",
    "ORAnthropicShellToolResult": "or_anthropic_shell_tool_result",
    "OpenAIResponseCustomToolCall": "openai_response_custom_tool_call",
    "OpenAIResponseCustomToolCallOutput": "openai_response_custom_tool_call_output",
    "OpenAIResponseFunctionToolCall": "openai_response_function_tool_call",
    "OpenAIResponseFunctionToolCallOutput": "openai_response_function_tool_call_output",
    "OpenAIResponseInputMessageItem": "openai_response_input_message_item",
    "OpenAIResponsesCodeInterpreterCallCodeDelta": "openai_responses_code_interpreter_call_code_delta",
    "OpenAIResponsesCodeInterpreterCallCodeDone": "openai_responses_code_interpreter_call_code_done",
    "OpenAIResponsesCodeInterpreterCallCompleted": "openai_responses_code_interpreter_call_completed",
    "OpenAIResponsesCodeInterpreterCallInProgress": "openai_responses_code_interpreter_call_in_progress",
    "OpenAIResponsesCodeInterpreterCallInterpreting": "openai_responses_code_interpreter_call_interpreting",
    "OpenAIResponsesImageGenCallCompleted": "openai_responses_image_gen_call_completed",
    "OpenAIResponsesImageGenCallGenerating": "openai_responses_image_gen_call_generating",
    "OpenAIResponsesImageGenCallInProgress": "openai_responses_image_gen_call_in_progress",
    "OpenAIResponsesImageGenCallPartialImage": "openai_responses_image_gen_call_partial_image",
    "OpenAIResponsesRefusalContent": "openai_responses_refusal_content",
    "OpenAIResponsesSearchCompleted": "openai_responses_search_completed",
    "OpenAIResponsesToolChoiceApplyPatch": "openai_responses_tool_choice_apply_patch",
    "OpenAIResponsesToolChoiceFunction": "openai_responses_tool_choice_function",
    "OpenAIResponsesToolChoiceOption2": "openai_responses_tool_choice_option2",
    "OpenAIResponsesToolChoiceShell": "openai_responses_tool_choice_shell",
    "OpenAIResponsesUsageInputTokensDetails": "openai_responses_usage_input_tokens_details",
    "OpenAIResponsesUsageOutputTokensDetails": "openai_responses_usage_output_tokens_details",
    "OpenAIResponsesWebSearchCallInProgress": "openai_responses_web_search_call_in_progress",
    "OpenAIResponsesWebSearchCallSearching": "openai_responses_web_search_call_searching",
    "OpenResponsesCreatedEvent": "open_responses_created_event",
    "OpenResponsesInProgressEvent": "open_responses_in_progress_event",
    "OpenResponsesResult": "open_responses_result",
    "OpenResponsesResultToolsItemFunction": "open_responses_result_tools_item_function",
    "OpenResponsesTopLogprobs": "open_responses_top_logprobs",
    "OpenRouterMetadata": "openrouter_metadata",
    "OpenRouterWebSearchServerTool": "openrouter_web_search_server_tool",
    "OutputAdvisorServerToolItem": "output_advisor_server_tool_item",
    "OutputApplyPatchCallItem": "output_apply_patch_call_item",
    "OutputApplyPatchServerToolItem": "output_apply_patch_server_tool_item",
    "OutputBashServerToolItem": "output_bash_server_tool_item",
    "OutputBrowserUseServerToolItem": "output_browser_use_server_tool_item",
    "OutputCodeInterpreterServerToolItem": "output_code_interpreter_server_tool_item",
    "OutputComputerCallItem": "output_computer_call_item",
    "OutputComputerCallItemPendingSafetyChecksItem": "output_computer_call_item_pending_safety_checks_item",
    "OutputCustomToolCallItem": "output_custom_tool_call_item",
    "OutputDatetimeItem": "output_datetime_item",
    "OutputFileSearchServerToolItem": "output_file_search_server_tool_item",
    "OutputFilesServerToolItem": "output_files_server_tool_item",
    "OutputFunctionCallItem": "output_function_call_item",
    "OutputFusionServerToolItem": "output_fusion_server_tool_item",
    "OutputFusionServerToolItemFailedModelsItem": "output_fusion_server_tool_item_failed_models_item",
    "OutputFusionServerToolItemResponsesItem": "output_fusion_server_tool_item_responses_item",
    "OutputImageGenerationCallItem": "output_image_generation_call_item",
    "OutputImageGenerationServerToolItem": "output_image_generation_server_tool_item",
    "OutputItemCodeInterpreterCall": "output_item_code_interpreter_call",
    "OutputItemFileSearchCall": "output_item_file_search_call",
    "OutputItemImageGenerationCall": "output_item_image_generation_call",
    "OutputItemWebSearchCall": "output_item_web_search_call",
    "OutputItemWebSearchCallActionFindInPage": "output_item_web_search_call_action_find_in_page",
    "OutputItemWebSearchCallActionOpenPage": "output_item_web_search_call_action_open_page",
    "OutputItemWebSearchCallActionSearch": "output_item_web_search_call_action_search",
    "OutputMcpServerToolItem": "output_mcp_server_tool_item",
    "OutputMemoryServerToolItem": "output_memory_server_tool_item",
    "OutputMessage": "output_message",
    "OutputReasoningItem": "output_reasoning_item",
    "OutputSearchModelsServerToolItem": "output_search_models_server_tool_item",
    "OutputShellCallItem": "output_shell_call_item",
    "OutputShellCallItemAction": "output_shell_call_item_action",
    "OutputShellCallOutputItem": "output_shell_call_output_item",
    "OutputShellServerToolItem": "output_shell_server_tool_item",
    "OutputShellServerToolItemAction": "output_shell_server_tool_item_action",
    "OutputSubagentServerToolItem": "output_subagent_server_tool_item",
    "OutputTextEditorServerToolItem": "output_text_editor_server_tool_item",
    "OutputToolSearchServerToolItem": "output_tool_search_server_tool_item",
    "OutputWebFetchServerToolItem": "output_web_fetch_server_tool_item",
    "OutputWebSearchServerToolItem": "output_web_search_server_tool_item",
    "OutputWebSearchServerToolItemAction": "output_web_search_server_tool_item_action",
    "OutputWebSearchServerToolItemActionSourcesItem": "output_web_search_server_tool_item_action_sources_item",
    "PDFParserOptions": "pdf_parser_options",
    "ParetoRouterPlugin": "pareto_router_plugin",
    "PayloadTooLargeResponse": "payload_too_large_response",
    "PayloadTooLargeResponseErrorData": "payload_too_large_response_error_data",
    "PaymentRequiredResponse": "payment_required_response",
    "PaymentRequiredResponseErrorData": "payment_required_response_error_data",
    "PerRequestLimits": "per_request_limits",
    "PercentileLatencyCutoffs": "percentile_latency_cutoffs",
    "PercentileStats": "percentile_stats",
    "PercentileThroughputCutoffs": "percentile_throughput_cutoffs",
    "PipelineStage": "pipeline_stage",
    "Prediction": "prediction",
    "PredictionContentText": "prediction_content_text",
    "Preview20250311WebSearchServerTool": "preview20250311_web_search_server_tool",
    "PreviewWebSearchServerTool": "preview_web_search_server_tool",
    "PreviewWebSearchUserLocation": "preview_web_search_user_location",
    "PricingOverride": "pricing_override",
    "PromptCacheBreakpoint": "prompt_cache_breakpoint",
    "PromptCacheOptions": "prompt_cache_options",
    "ProviderOverloadedResponse": "provider_overloaded_response",
    "ProviderOverloadedResponseErrorData": "provider_overloaded_response_error_data",
    "ProviderPreferences": "provider_preferences",
    "ProviderPreferencesMaxPrice": "provider_preferences_max_price",
    "ProviderResponse": "provider_response",
    "ProviderSortConfig": "provider_sort_config",
    "PublicEndpoint": "public_endpoint",
    "PublicEndpointPricing": "public_endpoint_pricing",
    "PublicPricing": "public_pricing",
    "ReasoningConfig": "reasoning_config",
    "ReasoningDetailEncrypted": "reasoning_detail_encrypted",
    "ReasoningDetailServerToolCall": "reasoning_detail_server_tool_call",
    "ReasoningDetailSummary": "reasoning_detail_summary",
    "ReasoningDetailText": "reasoning_detail_text",
    "ReasoningItem": "reasoning_item",
    "ReasoningSummaryText": "reasoning_summary_text",
    "ReasoningTextContent": "reasoning_text_content",
    "RequestTimeoutResponse": "request_timeout_response",
    "RequestTimeoutResponseErrorData": "request_timeout_response_error_data",
    "ResponseHealingPlugin": "response_healing_plugin",
    "ResponseOutputText": "response_output_text",
    "ResponseOutputTextLogprobsItem": "response_output_text_logprobs_item",
    "ResponseOutputTextLogprobsItemTopLogprobsItem": "response_output_text_logprobs_item_top_logprobs_item",
    "ResponsesErrorField": "responses_error_field",
    "ResponsesRequest": "responses_request",
    "ResponsesRequestToolsItemFunction": "responses_request_tools_item_function",
    "RouterAttempt": "router_attempt",
    "RouterParams": "router_params",
    "SearchModelsServerToolConfig": "search_models_server_tool_config",
    "SearchModelsServerToolOpenRouter": "search_models_server_tool_openrouter",
    "ServerToolUseDetails": "server_tool_use_details",
    "ServiceUnavailableResponse": "service_unavailable_response",
    "ServiceUnavailableResponseErrorData": "service_unavailable_response_error_data",
    "ShellCallItem": "shell_call_item",
    "ShellCallOutputContent": "shell_call_output_content",
    "ShellCallOutputContentOutcomeExit": "shell_call_output_content_outcome_exit",
    "ShellCallOutputContentOutcomeTimeout": "shell_call_output_content_outcome_timeout",
    "ShellCallOutputItem": "shell_call_output_item",
    "ShellServerTool": "shell_server_tool",
    "ShellServerToolConfig": "shell_server_tool_config",
    "ShellServerToolOpenRouter": "shell_server_tool_openrouter",
    "StopServerToolsWhenFinishReasonIs": "stop_server_tools_when_finish_reason_is",
    "StopServerToolsWhenHasToolCall": "stop_server_tools_when_has_tool_call",
    "StopServerToolsWhenMaxCost": "stop_server_tools_when_max_cost",
    "StopServerToolsWhenMaxTokensUsed": "stop_server_tools_when_max_tokens_used",
    "StopServerToolsWhenStepCountIs": "stop_server_tools_when_step_count_is",
    "StoredPromptTemplate": "stored_prompt_template",
    "StreamEventsResponseCompleted": "stream_events_response_completed",
    "StreamEventsResponseFailed": "stream_events_response_failed",
    "StreamEventsResponseIncomplete": "stream_events_response_incomplete",
    "StreamEventsResponseOutputItemAdded": "stream_events_response_output_item_added",
    "StreamEventsResponseOutputItemDone": "stream_events_response_output_item_done",
    "StreamLogprob": "stream_logprob",
    "SubagentNestedTool": "subagent_nested_tool",
    "SubagentReasoning": "subagent_reasoning",
    "SubagentServerToolConfig": "subagent_server_tool_config",
    "SubagentServerToolOpenRouter": "subagent_server_tool_openrouter",
    "TextDeltaEvent": "text_delta_event",
    "TextDoneEvent": "text_done_event",
    "TextExtendedConfig": "text_extended_config",
    "TooManyRequestsResponse": "too_many_requests_response",
    "TooManyRequestsResponseErrorData": "too_many_requests_response_error_data",
    "ToolChoiceAllowed": "tool_choice_allowed",
    "ToolSearchServerTool": "tool_search_server_tool",
    "ToolSearchServerToolConfig": "tool_search_server_tool_config",
    "TopProviderInfo": "top_provider_info",
    "TraceConfig": "trace_config",
    "URLCitation": "url_citation",
    "UnauthorizedResponse": "unauthorized_response",
    "UnauthorizedResponseErrorData": "unauthorized_response_error_data",
    "UnprocessableEntityResponse": "unprocessable_entity_response",
    "UnprocessableEntityResponseErrorData": "unprocessable_entity_response_error_data",
    "UpdateKeysBody": "update_keys_body",
    "UpdateKeysResponse": "update_keys_response",
    "Usage": "usage",
    "UsageCostDetails": "usage_cost_details",
    "WebFetchPlugin": "web_fetch_plugin",
    "WebFetchServerTool": "web_fetch_server_tool",
    "WebFetchServerToolConfig": "web_fetch_server_tool_config",
    "WebSearchConfig": "web_search_config",
    "WebSearchDomainFilter": "web_search_domain_filter",
    "WebSearchPlugin": "web_search_plugin",
    "WebSearchServerTool": "web_search_server_tool",
    "WebSearchServerToolConfig": "web_search_server_tool_config",
    "WebSearchServerToolOpenRouter": "web_search_server_tool_openrouter",
    "WebSearchSource": "web_search_source",
    "WebSearchUserLocation": "web_search_user_location",
    "WebSearchUserLocationServerTool": "web_search_user_location_server_tool",
    "XSearchFilter": "x_search_filter",
}


def __getattr__(name: str) -> Any:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(importlib.import_module("." + module, __name__), name)
    globals()[name] = value
    return value


def __dir__() -> List[str]:
    return sorted([*globals(), *_MODULES])
