"""The schema ResponsesRequest."""

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
    from typing_extensions import TypedDict

    from ..types import (
        OpenAIResponsesToolChoice,
        OpenAIResponsesToolChoiceParams,
        StopServerToolsWhenCondition,
        StopServerToolsWhenConditionParams,
    )
    from .additional_tools_item import AdditionalToolsItem, AdditionalToolsItemParams
    from .advisor_server_tool_openrouter import (
        AdvisorServerToolOpenRouter,
        AdvisorServerToolOpenRouterParams,
    )
    from .agent_message_item import AgentMessageItem, AgentMessageItemParams
    from .anthropic_cache_control_directive import (
        AnthropicCacheControlDirective,
        AnthropicCacheControlDirectiveParams,
    )
    from .apply_patch_call_item import ApplyPatchCallItem, ApplyPatchCallItemParams
    from .apply_patch_call_output_item import (
        ApplyPatchCallOutputItem,
        ApplyPatchCallOutputItemParams,
    )
    from .apply_patch_server_tool import ApplyPatchServerTool, ApplyPatchServerToolParams
    from .apply_patch_server_tool_openrouter import (
        ApplyPatchServerToolOpenRouter,
        ApplyPatchServerToolOpenRouterParams,
    )
    from .auto_beta_router_plugin import AutoBetaRouterPlugin, AutoBetaRouterPluginParams
    from .auto_router_plugin import AutoRouterPlugin, AutoRouterPluginParams
    from .bash_server_tool import BashServerTool, BashServerToolParams
    from .chat_debug_options import ChatDebugOptions, ChatDebugOptionsParams
    from .code_interpreter_server_tool import (
        CodeInterpreterServerTool,
        CodeInterpreterServerToolParams,
    )
    from .codex_local_shell_tool import CodexLocalShellTool, CodexLocalShellToolParams
    from .compaction_item import CompactionItem, CompactionItemParams
    from .computer_use_server_tool import ComputerUseServerTool, ComputerUseServerToolParams
    from .context_compaction_item import ContextCompactionItem, ContextCompactionItemParams
    from .context_compression_plugin import ContextCompressionPlugin, ContextCompressionPluginParams
    from .custom_tool import CustomTool, CustomToolParams
    from .custom_tool_call_item import CustomToolCallItem, CustomToolCallItemParams
    from .custom_tool_call_output_item import (
        CustomToolCallOutputItem,
        CustomToolCallOutputItemParams,
    )
    from .datetime_server_tool import DatetimeServerTool, DatetimeServerToolParams
    from .easy_input_message import EasyInputMessage, EasyInputMessageParams
    from .file_parser_plugin import FileParserPlugin, FileParserPluginParams
    from .file_search_server_tool import FileSearchServerTool, FileSearchServerToolParams
    from .files_server_tool import FilesServerTool, FilesServerToolParams
    from .function_call_output_item import FunctionCallOutputItem, FunctionCallOutputItemParams
    from .fusion_plugin import FusionPlugin, FusionPluginParams
    from .fusion_server_tool_openrouter import (
        FusionServerToolOpenRouter,
        FusionServerToolOpenRouterParams,
    )
    from .image_generation_server_tool import (
        ImageGenerationServerTool,
        ImageGenerationServerToolParams,
    )
    from .image_generation_server_tool_openrouter import (
        ImageGenerationServerToolOpenRouter,
        ImageGenerationServerToolOpenRouterParams,
    )
    from .input_message_item import InputMessageItem, InputMessageItemParams
    from .inputs_item_assistant import InputsItemAssistant, InputsItemAssistantParams
    from .inputs_item_reasoning import InputsItemReasoning, InputsItemReasoningParams
    from .item_reference_item import ItemReferenceItem, ItemReferenceItemParams
    from .legacy_web_search_server_tool import (
        LegacyWebSearchServerTool,
        LegacyWebSearchServerToolParams,
    )
    from .local_shell_call_item import LocalShellCallItem, LocalShellCallItemParams
    from .local_shell_call_output_item import (
        LocalShellCallOutputItem,
        LocalShellCallOutputItemParams,
    )
    from .mcp_approval_request_item import McpApprovalRequestItem, McpApprovalRequestItemParams
    from .mcp_approval_response_item import McpApprovalResponseItem, McpApprovalResponseItemParams
    from .mcp_call_item import McpCallItem, McpCallItemParams
    from .mcp_list_tools_item import McpListToolsItem, McpListToolsItemParams
    from .mcp_server_tool import McpServerTool, McpServerToolParams
    from .moderation_plugin import ModerationPlugin, ModerationPluginParams
    from .namespace_tool import NamespaceTool, NamespaceToolParams
    from .openai_response_function_tool_call import (
        OpenAIResponseFunctionToolCall,
        OpenAIResponseFunctionToolCallParams,
    )
    from .output_advisor_server_tool_item import (
        OutputAdvisorServerToolItem,
        OutputAdvisorServerToolItemParams,
    )
    from .output_apply_patch_server_tool_item import (
        OutputApplyPatchServerToolItem,
        OutputApplyPatchServerToolItemParams,
    )
    from .output_bash_server_tool_item import (
        OutputBashServerToolItem,
        OutputBashServerToolItemParams,
    )
    from .output_browser_use_server_tool_item import (
        OutputBrowserUseServerToolItem,
        OutputBrowserUseServerToolItemParams,
    )
    from .output_code_interpreter_server_tool_item import (
        OutputCodeInterpreterServerToolItem,
        OutputCodeInterpreterServerToolItemParams,
    )
    from .output_computer_call_item import OutputComputerCallItem, OutputComputerCallItemParams
    from .output_custom_tool_call_item import (
        OutputCustomToolCallItem,
        OutputCustomToolCallItemParams,
    )
    from .output_datetime_item import OutputDatetimeItem, OutputDatetimeItemParams
    from .output_file_search_server_tool_item import (
        OutputFileSearchServerToolItem,
        OutputFileSearchServerToolItemParams,
    )
    from .output_files_server_tool_item import (
        OutputFilesServerToolItem,
        OutputFilesServerToolItemParams,
    )
    from .output_function_call_item import OutputFunctionCallItem, OutputFunctionCallItemParams
    from .output_fusion_server_tool_item import (
        OutputFusionServerToolItem,
        OutputFusionServerToolItemParams,
    )
    from .output_image_generation_call_item import (
        OutputImageGenerationCallItem,
        OutputImageGenerationCallItemParams,
    )
    from .output_image_generation_server_tool_item import (
        OutputImageGenerationServerToolItem,
        OutputImageGenerationServerToolItemParams,
    )
    from .output_item_code_interpreter_call import (
        OutputItemCodeInterpreterCall,
        OutputItemCodeInterpreterCallParams,
    )
    from .output_item_file_search_call import (
        OutputItemFileSearchCall,
        OutputItemFileSearchCallParams,
    )
    from .output_item_web_search_call import OutputItemWebSearchCall, OutputItemWebSearchCallParams
    from .output_mcp_server_tool_item import OutputMcpServerToolItem, OutputMcpServerToolItemParams
    from .output_memory_server_tool_item import (
        OutputMemoryServerToolItem,
        OutputMemoryServerToolItemParams,
    )
    from .output_search_models_server_tool_item import (
        OutputSearchModelsServerToolItem,
        OutputSearchModelsServerToolItemParams,
    )
    from .output_shell_server_tool_item import (
        OutputShellServerToolItem,
        OutputShellServerToolItemParams,
    )
    from .output_subagent_server_tool_item import (
        OutputSubagentServerToolItem,
        OutputSubagentServerToolItemParams,
    )
    from .output_text_editor_server_tool_item import (
        OutputTextEditorServerToolItem,
        OutputTextEditorServerToolItemParams,
    )
    from .output_tool_search_server_tool_item import (
        OutputToolSearchServerToolItem,
        OutputToolSearchServerToolItemParams,
    )
    from .output_web_fetch_server_tool_item import (
        OutputWebFetchServerToolItem,
        OutputWebFetchServerToolItemParams,
    )
    from .output_web_search_server_tool_item import (
        OutputWebSearchServerToolItem,
        OutputWebSearchServerToolItemParams,
    )
    from .pareto_router_plugin import ParetoRouterPlugin, ParetoRouterPluginParams
    from .preview20250311_web_search_server_tool import (
        Preview20250311WebSearchServerTool,
        Preview20250311WebSearchServerToolParams,
    )
    from .preview_web_search_server_tool import (
        PreviewWebSearchServerTool,
        PreviewWebSearchServerToolParams,
    )
    from .prompt_cache_options import PromptCacheOptions, PromptCacheOptionsParams
    from .provider_preferences import ProviderPreferences, ProviderPreferencesParams
    from .reasoning_config import ReasoningConfig, ReasoningConfigParams
    from .reasoning_item import ReasoningItem, ReasoningItemParams
    from .response_healing_plugin import ResponseHealingPlugin, ResponseHealingPluginParams
    from .responses_request_tools_item_function import (
        ResponsesRequestToolsItemFunction,
        ResponsesRequestToolsItemFunctionParams,
    )
    from .search_models_server_tool_openrouter import (
        SearchModelsServerToolOpenRouter,
        SearchModelsServerToolOpenRouterParams,
    )
    from .shell_call_item import ShellCallItem, ShellCallItemParams
    from .shell_call_output_item import ShellCallOutputItem, ShellCallOutputItemParams
    from .shell_server_tool import ShellServerTool, ShellServerToolParams
    from .shell_server_tool_openrouter import (
        ShellServerToolOpenRouter,
        ShellServerToolOpenRouterParams,
    )
    from .stored_prompt_template import StoredPromptTemplate, StoredPromptTemplateParams
    from .subagent_server_tool_openrouter import (
        SubagentServerToolOpenRouter,
        SubagentServerToolOpenRouterParams,
    )
    from .text_extended_config import TextExtendedConfig, TextExtendedConfigParams
    from .tool_search_server_tool import ToolSearchServerTool, ToolSearchServerToolParams
    from .trace_config import TraceConfig, TraceConfigParams
    from .web_fetch_plugin import WebFetchPlugin, WebFetchPluginParams
    from .web_fetch_server_tool import WebFetchServerTool, WebFetchServerToolParams
    from .web_search_plugin import WebSearchPlugin, WebSearchPluginParams
    from .web_search_server_tool import WebSearchServerTool, WebSearchServerToolParams
    from .web_search_server_tool_openrouter import (
        WebSearchServerToolOpenRouter,
        WebSearchServerToolOpenRouterParams,
    )


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ResponsesRequest(_Model):
    """Body of POST /responses: OpenAI's request shape with OpenRouter's routing fields; the API
    keeps no state.
    """

    background: Optional[bool] = ABSENT
    """Would run the request in the background at OpenAI; OpenRouter answers in the same call.
    """

    cache_control: Optional[AnthropicCacheControlDirective] = ABSENT
    """Asks for automatic prompt caching; per-block directives are not available here."""

    debug: Optional[ChatDebugOptions] = ABSENT
    """What to echo for debugging; for streaming requests in development only."""

    frequency_penalty: Optional[float] = ABSENT
    """Lowers the odds of tokens the more often they occurred; -2 to 2, 0 by convention."""

    image_config: Optional[Dict[str, Union[str, float, List[Any]]]] = ABSENT
    """Settings for image output, passed on to the provider."""

    include: Optional[
        List[
            Union[
                Literal[
                    "file_search_call.results",
                    "message.input_image.image_url",
                    "computer_call_output.output.image_url",
                    "reasoning.encrypted_content",
                    "code_interpreter_call.outputs",
                ],
                str,
            ]
        ]
    ] = ABSENT
    """Additional data to put into the response, such as reasoning.encrypted_content."""

    input: Optional[
        Union[
            str,
            List[
                Union[
                    ReasoningItem,
                    EasyInputMessage,
                    InputMessageItem,
                    OpenAIResponseFunctionToolCall,
                    FunctionCallOutputItem,
                    ApplyPatchCallItem,
                    ApplyPatchCallOutputItem,
                    InputsItemAssistant,
                    InputsItemReasoning,
                    OutputFunctionCallItem,
                    OutputCustomToolCallItem,
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
                    OutputWebFetchServerToolItem,
                    OutputToolSearchServerToolItem,
                    OutputMemoryServerToolItem,
                    OutputMcpServerToolItem,
                    OutputSearchModelsServerToolItem,
                    OutputFusionServerToolItem,
                    OutputAdvisorServerToolItem,
                    OutputSubagentServerToolItem,
                    OutputFilesServerToolItem,
                    OutputShellServerToolItem,
                    LocalShellCallItem,
                    LocalShellCallOutputItem,
                    ShellCallItem,
                    ShellCallOutputItem,
                    McpListToolsItem,
                    McpApprovalRequestItem,
                    McpApprovalResponseItem,
                    McpCallItem,
                    CustomToolCallItem,
                    CustomToolCallOutputItem,
                    CompactionItem,
                    ContextCompactionItem,
                    ItemReferenceItem,
                    AdditionalToolsItem,
                    AgentMessageItem,
                    Dict[str, Any],
                ]
            ],
        ]
    ] = ABSENT
    """What to answer: a string or a list of items, with the whole history, as the API is stateless.
    """

    instructions: Optional[str] = ABSENT
    """System text placed before the input."""

    max_output_tokens: Optional[int] = ABSENT
    """Most tokens to generate, those for reasoning included."""

    max_tool_calls: Optional[int] = ABSENT
    """Most steps of server tool calls; 30 by default and at most."""

    metadata: Optional[Dict[str, str]] = ABSENT
    """Key-value pairs of the caller's own: at most 16, keys up to 64 and values up to 512
    characters.
    """

    modalities: Optional[List[Union[Literal["text", "image"], str]]] = ABSENT
    """Kinds of output wanted."""

    model: Optional[str] = ABSENT
    """Model to use, as author/slug with an optional :variant; the account default when absent.
    """

    models: Optional[List[str]] = ABSENT
    """Models to fall back to in order when the ones before fail for any reason."""

    parallel_tool_calls: Optional[bool] = ABSENT
    """Whether the model may make several tool calls in one turn; true by default."""

    plugins: Optional[
        List[
            Union[
                AutoRouterPlugin,
                AutoBetaRouterPlugin,
                ModerationPlugin,
                WebSearchPlugin,
                WebFetchPlugin,
                FileParserPlugin,
                ResponseHealingPlugin,
                ContextCompressionPlugin,
                ParetoRouterPlugin,
                FusionPlugin,
                Dict[str, Any],
            ]
        ]
    ] = ABSENT
    """Plugins to run or, with enabled false, to switch off for this request."""

    presence_penalty: Optional[float] = ABSENT
    """Lowers the odds of tokens that occurred at all; -2 to 2, 0 by convention."""

    previous_response_id: Any = ABSENT
    """Has to be null or absent: the API keeps no state and answers anything else with 400."""

    prompt: Optional[StoredPromptTemplate] = ABSENT
    """A prompt stored with the provider."""

    prompt_cache_key: Optional[str] = ABSENT
    """Key by which OpenAI groups prompts for caching; also keeps requests on one provider."""

    prompt_cache_options: Optional[PromptCacheOptions] = ABSENT
    """How OpenAI models cache the prompt."""

    provider: Optional[ProviderPreferences] = ABSENT
    """Which providers may serve the request, and in what order."""

    reasoning: Optional[ReasoningConfig] = ABSENT
    """How much and in what way the model reasons."""

    route: Optional[Union[Literal["fallback", "sort"], str]] = ABSENT
    """Deprecated; use provider.sort with a partition."""

    safety_identifier: Optional[str] = ABSENT
    """Stable id of the end user for the provider's abuse checks."""

    service_tier: Optional[
        Union[Literal["auto", "default", "fast", "flex", "priority", "scale"], str]
    ] = ABSENT
    """Capacity tier to use: fast is the same as priority, flex is cheaper and slower; auto by
    default. Billed at the tier that served.
    """

    session_id: Optional[str] = ABSENT
    """Groups requests of one session and keeps them on one provider; at most 256 characters, wins
    over the x-session-id header.
    """

    stop_server_tools_when: Optional[List[StopServerToolsWhenCondition]] = ABSENT
    """Conditions that end the loop of server tool calls; replaces max_tool_calls."""

    store: Optional[Literal[False]] = ABSENT
    """Only false is accepted: responses are not stored, and true is answered with 400."""

    stream: Optional[bool] = ABSENT
    """Whether to send the response as server-sent events; false by default."""

    temperature: Optional[float] = ABSENT
    """Randomness of sampling, 0 to 2; 1 by convention."""

    text: Optional[TextExtendedConfig] = ABSENT
    """Format and verbosity of the text."""

    tool_choice: Optional[OpenAIResponsesToolChoice] = ABSENT
    """Which tools the model may or must call."""

    tools: Optional[
        List[
            Union[
                ResponsesRequestToolsItemFunction,
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
                AdvisorServerToolOpenRouter,
                SubagentServerToolOpenRouter,
                DatetimeServerTool,
                FilesServerTool,
                FusionServerToolOpenRouter,
                ImageGenerationServerToolOpenRouter,
                SearchModelsServerToolOpenRouter,
                WebFetchServerTool,
                WebSearchServerToolOpenRouter,
                ApplyPatchServerToolOpenRouter,
                BashServerTool,
                ShellServerToolOpenRouter,
                ToolSearchServerTool,
                Dict[str, Any],
            ]
        ]
    ] = ABSENT
    """Tools the model may call: functions of the caller and server tools. Send them on every turn.
    """

    top_k: Optional[int] = ABSENT
    """Samples only from this many likeliest tokens; 0 is off. OpenAI models do not know it."""

    top_logprobs: Optional[int] = ABSENT
    """How many likely alternatives to report for each token, 0 to 20."""

    top_p: Optional[float] = ABSENT
    """Samples only from the likeliest tokens with this total probability; above 0 up to 1, 1 by
    convention.
    """

    trace: Optional[TraceConfig] = ABSENT
    """Names and ids for observability."""

    truncation: Optional[Union[Literal["auto", "disabled"], str]] = ABSENT
    """Whether a prompt that is too long is shortened (auto) or refused (disabled)."""

    user: Optional[str] = ABSENT
    """Stable id of the end user, hashed before it goes upstream; at most 256 characters."""

    _readings: ClassVar[Dict[str, Any]] = {
        "cache_control": ("m", "AnthropicCacheControlDirective"),
        "debug": ("m", "ChatDebugOptions"),
        "input": (
            "l",
            (
                "t",
                "type",
                {
                    "reasoning": ("u", ("ReasoningItem", "InputsItemReasoning")),
                    "message": (
                        "u",
                        ("EasyInputMessage", "InputMessageItem", "InputsItemAssistant"),
                    ),
                    "function_call": (
                        "u",
                        ("OpenAIResponseFunctionToolCall", "OutputFunctionCallItem"),
                    ),
                    "function_call_output": ("m", "FunctionCallOutputItem"),
                    "apply_patch_call": ("m", "ApplyPatchCallItem"),
                    "apply_patch_call_output": ("m", "ApplyPatchCallOutputItem"),
                    "custom_tool_call": ("u", ("OutputCustomToolCallItem", "CustomToolCallItem")),
                    "web_search_call": ("m", "OutputItemWebSearchCall"),
                    "file_search_call": ("m", "OutputItemFileSearchCall"),
                    "image_generation_call": ("m", "OutputImageGenerationCallItem"),
                    "code_interpreter_call": ("m", "OutputItemCodeInterpreterCall"),
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
                    "openrouter:shell": ("m", "OutputShellServerToolItem"),
                    "local_shell_call": ("m", "LocalShellCallItem"),
                    "local_shell_call_output": ("m", "LocalShellCallOutputItem"),
                    "shell_call": ("m", "ShellCallItem"),
                    "shell_call_output": ("m", "ShellCallOutputItem"),
                    "mcp_list_tools": ("m", "McpListToolsItem"),
                    "mcp_approval_request": ("m", "McpApprovalRequestItem"),
                    "mcp_approval_response": ("m", "McpApprovalResponseItem"),
                    "mcp_call": ("m", "McpCallItem"),
                    "custom_tool_call_output": ("m", "CustomToolCallOutputItem"),
                    "compaction": ("m", "CompactionItem"),
                    "context_compaction": ("m", "ContextCompactionItem"),
                    "item_reference": ("m", "ItemReferenceItem"),
                    "additional_tools": ("m", "AdditionalToolsItem"),
                    "agent_message": ("m", "AgentMessageItem"),
                },
            ),
        ),
        "plugins": (
            "l",
            (
                "t",
                "id",
                {
                    "auto-router": ("m", "AutoRouterPlugin"),
                    "auto-beta-router": ("m", "AutoBetaRouterPlugin"),
                    "moderation": ("m", "ModerationPlugin"),
                    "web": ("m", "WebSearchPlugin"),
                    "web-fetch": ("m", "WebFetchPlugin"),
                    "file-parser": ("m", "FileParserPlugin"),
                    "response-healing": ("m", "ResponseHealingPlugin"),
                    "context-compression": ("m", "ContextCompressionPlugin"),
                    "pareto-router": ("m", "ParetoRouterPlugin"),
                    "fusion": ("m", "FusionPlugin"),
                },
            ),
        ),
        "prompt": ("m", "StoredPromptTemplate"),
        "prompt_cache_options": ("m", "PromptCacheOptions"),
        "provider": ("m", "ProviderPreferences"),
        "reasoning": ("m", "ReasoningConfig"),
        "stop_server_tools_when": (
            "l",
            (
                "t",
                "type",
                {
                    "step_count_is": ("m", "StopServerToolsWhenStepCountIs"),
                    "has_tool_call": ("m", "StopServerToolsWhenHasToolCall"),
                    "max_tokens_used": ("m", "StopServerToolsWhenMaxTokensUsed"),
                    "max_cost": ("m", "StopServerToolsWhenMaxCost"),
                    "finish_reason_is": ("m", "StopServerToolsWhenFinishReasonIs"),
                },
            ),
        ),
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
                    "function": ("m", "ResponsesRequestToolsItemFunction"),
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
                    "openrouter:advisor": ("m", "AdvisorServerToolOpenRouter"),
                    "openrouter:subagent": ("m", "SubagentServerToolOpenRouter"),
                    "openrouter:datetime": ("m", "DatetimeServerTool"),
                    "openrouter:files": ("m", "FilesServerTool"),
                    "openrouter:fusion": ("m", "FusionServerToolOpenRouter"),
                    "openrouter:image_generation": ("m", "ImageGenerationServerToolOpenRouter"),
                    "openrouter:experimental__search_models": (
                        "m",
                        "SearchModelsServerToolOpenRouter",
                    ),
                    "openrouter:web_fetch": ("m", "WebFetchServerTool"),
                    "openrouter:web_search": ("m", "WebSearchServerToolOpenRouter"),
                    "openrouter:apply_patch": ("m", "ApplyPatchServerToolOpenRouter"),
                    "openrouter:bash": ("m", "BashServerTool"),
                    "openrouter:shell": ("m", "ShellServerToolOpenRouter"),
                    "openrouter:tool_search": ("m", "ToolSearchServerTool"),
                },
            ),
        ),
        "trace": ("m", "TraceConfig"),
    }
    _constants: ClassVar[Dict[str, Any]] = {
        "store": False,
    }


if TYPE_CHECKING:

    class ResponsesRequestParams(TypedDict, total=False):
        """What may be sent as :class:`ResponsesRequest`."""

        background: Optional[bool]
        """Would run the request in the background at OpenAI; OpenRouter answers in the same call.
        """

        cache_control: Union[AnthropicCacheControlDirectiveParams, AnthropicCacheControlDirective]
        """Asks for automatic prompt caching; per-block directives are not available here."""

        debug: Union[ChatDebugOptionsParams, ChatDebugOptions]
        """What to echo for debugging; for streaming requests in development only."""

        frequency_penalty: Optional[float]
        """Lowers the odds of tokens the more often they occurred; -2 to 2, 0 by convention."""

        image_config: Mapping[str, Union[str, float, Sequence[Any]]]
        """Settings for image output, passed on to the provider."""

        include: Optional[
            Sequence[
                Union[
                    Literal[
                        "file_search_call.results",
                        "message.input_image.image_url",
                        "computer_call_output.output.image_url",
                        "reasoning.encrypted_content",
                        "code_interpreter_call.outputs",
                    ],
                    str,
                ]
            ]
        ]
        """Additional data to put into the response, such as reasoning.encrypted_content."""

        input: Union[
            str,
            Sequence[
                Union[
                    ReasoningItemParams,
                    ReasoningItem,
                    Mapping[str, Any],
                    EasyInputMessageParams,
                    EasyInputMessage,
                    InputMessageItemParams,
                    InputMessageItem,
                    OpenAIResponseFunctionToolCallParams,
                    OpenAIResponseFunctionToolCall,
                    FunctionCallOutputItemParams,
                    FunctionCallOutputItem,
                    ApplyPatchCallItemParams,
                    ApplyPatchCallItem,
                    ApplyPatchCallOutputItemParams,
                    ApplyPatchCallOutputItem,
                    InputsItemAssistantParams,
                    InputsItemAssistant,
                    InputsItemReasoningParams,
                    InputsItemReasoning,
                    OutputFunctionCallItemParams,
                    OutputFunctionCallItem,
                    OutputCustomToolCallItemParams,
                    OutputCustomToolCallItem,
                    OutputItemWebSearchCallParams,
                    OutputItemWebSearchCall,
                    OutputItemFileSearchCallParams,
                    OutputItemFileSearchCall,
                    OutputImageGenerationCallItemParams,
                    OutputImageGenerationCallItem,
                    OutputItemCodeInterpreterCallParams,
                    OutputItemCodeInterpreterCall,
                    OutputComputerCallItemParams,
                    OutputComputerCallItem,
                    OutputDatetimeItemParams,
                    OutputDatetimeItem,
                    OutputWebSearchServerToolItemParams,
                    OutputWebSearchServerToolItem,
                    OutputCodeInterpreterServerToolItemParams,
                    OutputCodeInterpreterServerToolItem,
                    OutputFileSearchServerToolItemParams,
                    OutputFileSearchServerToolItem,
                    OutputImageGenerationServerToolItemParams,
                    OutputImageGenerationServerToolItem,
                    OutputBrowserUseServerToolItemParams,
                    OutputBrowserUseServerToolItem,
                    OutputBashServerToolItemParams,
                    OutputBashServerToolItem,
                    OutputTextEditorServerToolItemParams,
                    OutputTextEditorServerToolItem,
                    OutputApplyPatchServerToolItemParams,
                    OutputApplyPatchServerToolItem,
                    OutputWebFetchServerToolItemParams,
                    OutputWebFetchServerToolItem,
                    OutputToolSearchServerToolItemParams,
                    OutputToolSearchServerToolItem,
                    OutputMemoryServerToolItemParams,
                    OutputMemoryServerToolItem,
                    OutputMcpServerToolItemParams,
                    OutputMcpServerToolItem,
                    OutputSearchModelsServerToolItemParams,
                    OutputSearchModelsServerToolItem,
                    OutputFusionServerToolItemParams,
                    OutputFusionServerToolItem,
                    OutputAdvisorServerToolItemParams,
                    OutputAdvisorServerToolItem,
                    OutputSubagentServerToolItemParams,
                    OutputSubagentServerToolItem,
                    OutputFilesServerToolItemParams,
                    OutputFilesServerToolItem,
                    OutputShellServerToolItemParams,
                    OutputShellServerToolItem,
                    LocalShellCallItemParams,
                    LocalShellCallItem,
                    LocalShellCallOutputItemParams,
                    LocalShellCallOutputItem,
                    ShellCallItemParams,
                    ShellCallItem,
                    ShellCallOutputItemParams,
                    ShellCallOutputItem,
                    McpListToolsItemParams,
                    McpListToolsItem,
                    McpApprovalRequestItemParams,
                    McpApprovalRequestItem,
                    McpApprovalResponseItemParams,
                    McpApprovalResponseItem,
                    McpCallItemParams,
                    McpCallItem,
                    CustomToolCallItemParams,
                    CustomToolCallItem,
                    CustomToolCallOutputItemParams,
                    CustomToolCallOutputItem,
                    CompactionItemParams,
                    CompactionItem,
                    ContextCompactionItemParams,
                    ContextCompactionItem,
                    ItemReferenceItemParams,
                    ItemReferenceItem,
                    AdditionalToolsItemParams,
                    AdditionalToolsItem,
                    AgentMessageItemParams,
                    AgentMessageItem,
                ]
            ],
        ]
        """What to answer: a string or a list of items, with the whole history, as the API is
        stateless.
        """

        instructions: Optional[str]
        """System text placed before the input."""

        max_output_tokens: Optional[int]
        """Most tokens to generate, those for reasoning included."""

        max_tool_calls: Optional[int]
        """Most steps of server tool calls; 30 by default and at most."""

        metadata: Optional[Mapping[str, str]]
        """Key-value pairs of the caller's own: at most 16, keys up to 64 and values up to 512
        characters.
        """

        modalities: Sequence[Union[Literal["text", "image"], str]]
        """Kinds of output wanted."""

        model: str
        """Model to use, as author/slug with an optional :variant; the account default when absent.
        """

        models: Sequence[str]
        """Models to fall back to in order when the ones before fail for any reason."""

        parallel_tool_calls: Optional[bool]
        """Whether the model may make several tool calls in one turn; true by default."""

        plugins: Sequence[
            Union[
                AutoRouterPluginParams,
                AutoRouterPlugin,
                Mapping[str, Any],
                AutoBetaRouterPluginParams,
                AutoBetaRouterPlugin,
                ModerationPluginParams,
                ModerationPlugin,
                WebSearchPluginParams,
                WebSearchPlugin,
                WebFetchPluginParams,
                WebFetchPlugin,
                FileParserPluginParams,
                FileParserPlugin,
                ResponseHealingPluginParams,
                ResponseHealingPlugin,
                ContextCompressionPluginParams,
                ContextCompressionPlugin,
                ParetoRouterPluginParams,
                ParetoRouterPlugin,
                FusionPluginParams,
                FusionPlugin,
            ]
        ]
        """Plugins to run or, with enabled false, to switch off for this request."""

        presence_penalty: Optional[float]
        """Lowers the odds of tokens that occurred at all; -2 to 2, 0 by convention."""

        previous_response_id: Any
        """Has to be null or absent: the API keeps no state and answers anything else with 400.
        """

        prompt: Optional[Union[StoredPromptTemplateParams, StoredPromptTemplate]]
        """A prompt stored with the provider."""

        prompt_cache_key: Optional[str]
        """Key by which OpenAI groups prompts for caching; also keeps requests on one provider.
        """

        prompt_cache_options: Optional[Union[PromptCacheOptionsParams, PromptCacheOptions]]
        """How OpenAI models cache the prompt."""

        provider: Optional[Union[ProviderPreferencesParams, ProviderPreferences]]
        """Which providers may serve the request, and in what order."""

        reasoning: Optional[Union[ReasoningConfigParams, ReasoningConfig]]
        """How much and in what way the model reasons."""

        route: Optional[Union[Literal["fallback", "sort"], str]]
        """Deprecated; use provider.sort with a partition."""

        safety_identifier: Optional[str]
        """Stable id of the end user for the provider's abuse checks."""

        service_tier: Optional[
            Union[Literal["auto", "default", "fast", "flex", "priority", "scale"], str]
        ]
        """Capacity tier to use: fast is the same as priority, flex is cheaper and slower; auto by
        default. Billed at the tier that served.
        """

        session_id: str
        """Groups requests of one session and keeps them on one provider; at most 256 characters,
        wins over the x-session-id header.
        """

        stop_server_tools_when: Sequence[
            Union[StopServerToolsWhenConditionParams, Mapping[str, Any]]
        ]
        """Conditions that end the loop of server tool calls; replaces max_tool_calls."""

        store: Literal[False]
        """Only false is accepted: responses are not stored, and true is answered with 400."""

        stream: bool
        """Whether to send the response as server-sent events; false by default."""

        temperature: Optional[float]
        """Randomness of sampling, 0 to 2; 1 by convention."""

        text: Union[TextExtendedConfigParams, TextExtendedConfig]
        """Format and verbosity of the text."""

        tool_choice: OpenAIResponsesToolChoiceParams
        """Which tools the model may or must call."""

        tools: Sequence[
            Union[
                ResponsesRequestToolsItemFunctionParams,
                ResponsesRequestToolsItemFunction,
                Mapping[str, Any],
                PreviewWebSearchServerToolParams,
                PreviewWebSearchServerTool,
                Preview20250311WebSearchServerToolParams,
                Preview20250311WebSearchServerTool,
                LegacyWebSearchServerToolParams,
                LegacyWebSearchServerTool,
                WebSearchServerToolParams,
                WebSearchServerTool,
                FileSearchServerToolParams,
                FileSearchServerTool,
                ComputerUseServerToolParams,
                ComputerUseServerTool,
                CodeInterpreterServerToolParams,
                CodeInterpreterServerTool,
                McpServerToolParams,
                McpServerTool,
                ImageGenerationServerToolParams,
                ImageGenerationServerTool,
                CodexLocalShellToolParams,
                CodexLocalShellTool,
                ShellServerToolParams,
                ShellServerTool,
                ApplyPatchServerToolParams,
                ApplyPatchServerTool,
                CustomToolParams,
                CustomTool,
                NamespaceToolParams,
                NamespaceTool,
                AdvisorServerToolOpenRouterParams,
                AdvisorServerToolOpenRouter,
                SubagentServerToolOpenRouterParams,
                SubagentServerToolOpenRouter,
                DatetimeServerToolParams,
                DatetimeServerTool,
                FilesServerToolParams,
                FilesServerTool,
                FusionServerToolOpenRouterParams,
                FusionServerToolOpenRouter,
                ImageGenerationServerToolOpenRouterParams,
                ImageGenerationServerToolOpenRouter,
                SearchModelsServerToolOpenRouterParams,
                SearchModelsServerToolOpenRouter,
                WebFetchServerToolParams,
                WebFetchServerTool,
                WebSearchServerToolOpenRouterParams,
                WebSearchServerToolOpenRouter,
                ApplyPatchServerToolOpenRouterParams,
                ApplyPatchServerToolOpenRouter,
                BashServerToolParams,
                BashServerTool,
                ShellServerToolOpenRouterParams,
                ShellServerToolOpenRouter,
                ToolSearchServerToolParams,
                ToolSearchServerTool,
            ]
        ]
        """Tools the model may call: functions of the caller and server tools. Send them on every
        turn.
        """

        top_k: int
        """Samples only from this many likeliest tokens; 0 is off. OpenAI models do not know it.
        """

        top_logprobs: Optional[int]
        """How many likely alternatives to report for each token, 0 to 20."""

        top_p: Optional[float]
        """Samples only from the likeliest tokens with this total probability; above 0 up to 1, 1 by
        convention.
        """

        trace: Union[TraceConfigParams, TraceConfig]
        """Names and ids for observability."""

        truncation: Optional[Union[Literal["auto", "disabled"], str]]
        """Whether a prompt that is too long is shortened (auto) or refused (disabled)."""

        user: str
        """Stable id of the end user, hashed before it goes upstream; at most 256 characters."""
