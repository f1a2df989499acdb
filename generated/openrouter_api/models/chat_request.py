"""The schema ChatRequest."""

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

    from ..types import (
        ChatFunctionTool,
        ChatFunctionToolParams,
        ChatMessages,
        ChatMessagesParams,
        ChatToolChoice,
        ChatToolChoiceParams,
        StopServerToolsWhenCondition,
        StopServerToolsWhenConditionParams,
    )
    from .anthropic_cache_control_directive import (
        AnthropicCacheControlDirective,
        AnthropicCacheControlDirectiveParams,
    )
    from .auto_beta_router_plugin import AutoBetaRouterPlugin, AutoBetaRouterPluginParams
    from .auto_router_plugin import AutoRouterPlugin, AutoRouterPluginParams
    from .chat_audio_options import ChatAudioOptions, ChatAudioOptionsParams
    from .chat_debug_options import ChatDebugOptions, ChatDebugOptionsParams
    from .chat_format_grammar_config import ChatFormatGrammarConfig, ChatFormatGrammarConfigParams
    from .chat_format_json_object_config import (
        ChatFormatJsonObjectConfig,
        ChatFormatJsonObjectConfigParams,
    )
    from .chat_format_json_schema_config import (
        ChatFormatJsonSchemaConfig,
        ChatFormatJsonSchemaConfigParams,
    )
    from .chat_format_python_config import ChatFormatPythonConfig, ChatFormatPythonConfigParams
    from .chat_format_text_config import ChatFormatTextConfig, ChatFormatTextConfigParams
    from .chat_request_reasoning import ChatRequestReasoning, ChatRequestReasoningParams
    from .chat_stream_options import ChatStreamOptions, ChatStreamOptionsParams
    from .chat_usage_options import ChatUsageOptions, ChatUsageOptionsParams
    from .chat_web_search_options import ChatWebSearchOptions, ChatWebSearchOptionsParams
    from .context_compression_plugin import ContextCompressionPlugin, ContextCompressionPluginParams
    from .file_parser_plugin import FileParserPlugin, FileParserPluginParams
    from .fusion_plugin import FusionPlugin, FusionPluginParams
    from .moderation_plugin import ModerationPlugin, ModerationPluginParams
    from .pareto_router_plugin import ParetoRouterPlugin, ParetoRouterPluginParams
    from .prediction import Prediction, PredictionParams
    from .prompt_cache_options import PromptCacheOptions, PromptCacheOptionsParams
    from .provider_preferences import ProviderPreferences, ProviderPreferencesParams
    from .response_healing_plugin import ResponseHealingPlugin, ResponseHealingPluginParams
    from .trace_config import TraceConfig, TraceConfigParams
    from .web_fetch_plugin import WebFetchPlugin, WebFetchPluginParams
    from .web_search_plugin import WebSearchPlugin, WebSearchPluginParams
    from .x_search_filter import XSearchFilter, XSearchFilterParams


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ChatRequest(_Model):
    """The schema ChatRequest."""

    cache_control: Optional[AnthropicCacheControlDirective] = ABSENT
    debug: Optional[ChatDebugOptions] = ABSENT
    frequency_penalty: Optional[float] = ABSENT
    image_config: Optional[Dict[str, Union[str, float, List[Any]]]] = ABSENT
    logit_bias: Optional[Dict[str, float]] = ABSENT
    logprobs: Optional[bool] = ABSENT
    max_completion_tokens: Optional[int] = ABSENT
    max_tokens: Optional[int] = ABSENT
    messages: List[ChatMessages]
    metadata: Optional[Dict[str, str]] = ABSENT
    min_p: Optional[float] = ABSENT
    modalities: Optional[List[Union[Literal["text", "image", "audio"], str]]] = ABSENT
    model: Optional[str] = ABSENT
    models: Optional[List[str]] = ABSENT
    parallel_tool_calls: Optional[bool] = ABSENT
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
    prediction: Optional[Prediction] = ABSENT
    presence_penalty: Optional[float] = ABSENT
    prompt_cache_key: Optional[str] = ABSENT
    prompt_cache_options: Optional[PromptCacheOptions] = ABSENT
    provider: Optional[ProviderPreferences] = ABSENT
    reasoning: Optional[ChatRequestReasoning] = ABSENT
    reasoning_effort: Optional[
        Union[Literal["max", "xhigh", "high", "medium", "low", "minimal", "none"], str]
    ] = ABSENT
    repetition_penalty: Optional[float] = ABSENT
    response_format: Optional[
        Union[
            ChatFormatTextConfig,
            ChatFormatJsonObjectConfig,
            ChatFormatJsonSchemaConfig,
            ChatFormatGrammarConfig,
            ChatFormatPythonConfig,
            Dict[str, Any],
        ]
    ] = ABSENT
    route: Optional[Union[Literal["fallback", "sort"], str]] = ABSENT
    seed: Optional[int] = ABSENT
    service_tier: Optional[
        Union[Literal["auto", "default", "fast", "flex", "priority", "scale"], str]
    ] = ABSENT
    session_id: Optional[str] = ABSENT
    stop: Optional[Union[str, List[str]]] = ABSENT
    stop_server_tools_when: Optional[List[StopServerToolsWhenCondition]] = ABSENT
    stream: Optional[bool] = ABSENT
    stream_options: Optional[ChatStreamOptions] = ABSENT
    temperature: Optional[float] = ABSENT
    tool_choice: Optional[ChatToolChoice] = ABSENT
    tools: Optional[List[ChatFunctionTool]] = ABSENT
    top_a: Optional[float] = ABSENT
    top_k: Optional[int] = ABSENT
    top_logprobs: Optional[int] = ABSENT
    top_p: Optional[float] = ABSENT
    trace: Optional[TraceConfig] = ABSENT
    user: Optional[str] = ABSENT
    prompt: Optional[str] = ABSENT
    """(Source: guide.)"""
    preset: Optional[str] = ABSENT
    """(Source: guide.)"""
    verbosity: Optional[Union[Literal["low", "medium", "high", "xhigh", "max"], str]] = ABSENT
    audio: Optional[ChatAudioOptions] = ABSENT
    """(Source: guide.)"""
    include_reasoning: Optional[bool] = ABSENT
    web_search_options: Optional[ChatWebSearchOptions] = ABSENT
    """(Source: guide.)"""
    max_tool_calls: Optional[int] = ABSENT
    x_search_filter: Optional[XSearchFilter] = ABSENT
    """(Source: guide.)"""
    structured_outputs: Optional[bool] = ABSENT
    usage: Optional[ChatUsageOptions] = ABSENT
    """(Source: guide.)"""
    _readings: ClassVar[Dict[str, Any]] = {
        "cache_control": ("m", "AnthropicCacheControlDirective"),
        "debug": ("m", "ChatDebugOptions"),
        "messages": (
            "l",
            (
                "t",
                "role",
                {
                    "system": ("m", "ChatSystemMessage"),
                    "user": ("m", "ChatUserMessage"),
                    "developer": ("m", "ChatDeveloperMessage"),
                    "assistant": ("m", "ChatAssistantMessage"),
                    "tool": ("m", "ChatToolMessage"),
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
        "prediction": ("m", "Prediction"),
        "prompt_cache_options": ("m", "PromptCacheOptions"),
        "provider": ("m", "ProviderPreferences"),
        "reasoning": ("m", "ChatRequestReasoning"),
        "response_format": (
            "t",
            "type",
            {
                "text": ("m", "ChatFormatTextConfig"),
                "json_object": ("m", "ChatFormatJsonObjectConfig"),
                "json_schema": ("m", "ChatFormatJsonSchemaConfig"),
                "grammar": ("m", "ChatFormatGrammarConfig"),
                "python": ("m", "ChatFormatPythonConfig"),
            },
        ),
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
        "stream_options": ("m", "ChatStreamOptions"),
        "tool_choice": (
            "t",
            "type",
            {"function": ("m", "ChatNamedToolChoice"), "*": ("m", "ChatServerToolChoice")},
        ),
        "tools": (
            "l",
            (
                "t",
                "type",
                {
                    "function": ("m", "ChatFunctionToolFunction"),
                    "openrouter:advisor": ("m", "AdvisorServerToolOpenRouter"),
                    "openrouter:bash": ("m", "BashServerTool"),
                    "openrouter:datetime": ("m", "DatetimeServerTool"),
                    "openrouter:files": ("m", "FilesServerTool"),
                    "openrouter:fusion": ("m", "FusionServerToolOpenRouter"),
                    "openrouter:image_generation": ("m", "ImageGenerationServerToolOpenRouter"),
                    "openrouter:experimental__search_models": ("m", "ChatSearchModelsServerTool"),
                    "openrouter:subagent": ("m", "SubagentServerToolOpenRouter"),
                    "openrouter:web_fetch": ("m", "WebFetchServerTool"),
                    "openrouter:web_search": ("m", "OpenRouterWebSearchServerTool"),
                    "web_search": ("m", "ChatWebSearchShorthand"),
                    "web_search_preview": ("m", "ChatWebSearchShorthand"),
                    "web_search_preview_2025_03_11": ("m", "ChatWebSearchShorthand"),
                    "web_search_2025_08_26": ("m", "ChatWebSearchShorthand"),
                },
            ),
        ),
        "trace": ("m", "TraceConfig"),
        "audio": ("m", "ChatAudioOptions"),
        "web_search_options": ("m", "ChatWebSearchOptions"),
        "x_search_filter": ("m", "XSearchFilter"),
        "usage": ("m", "ChatUsageOptions"),
    }


if TYPE_CHECKING:

    class ChatRequestOptions(TypedDict, total=False):
        """The fields of :class:`ChatRequest` but messages, stream."""

        cache_control: Union[AnthropicCacheControlDirectiveParams, AnthropicCacheControlDirective]
        debug: Union[ChatDebugOptionsParams, ChatDebugOptions]
        frequency_penalty: Optional[float]
        image_config: Mapping[str, Union[str, float, Sequence[Any]]]
        logit_bias: Optional[Mapping[str, float]]
        logprobs: Optional[bool]
        max_completion_tokens: Optional[int]
        max_tokens: Optional[int]
        metadata: Mapping[str, str]
        min_p: Optional[float]
        modalities: Sequence[Union[Literal["text", "image", "audio"], str]]
        model: str
        models: Sequence[str]
        parallel_tool_calls: Optional[bool]
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
        prediction: Optional[Union[PredictionParams, Prediction]]
        presence_penalty: Optional[float]
        prompt_cache_key: Optional[str]
        prompt_cache_options: Optional[Union[PromptCacheOptionsParams, PromptCacheOptions]]
        provider: Optional[Union[ProviderPreferencesParams, ProviderPreferences]]
        reasoning: Union[ChatRequestReasoningParams, ChatRequestReasoning]
        reasoning_effort: Optional[
            Union[Literal["max", "xhigh", "high", "medium", "low", "minimal", "none"], str]
        ]
        repetition_penalty: Optional[float]
        response_format: Union[
            ChatFormatTextConfigParams,
            ChatFormatTextConfig,
            ChatFormatJsonObjectConfigParams,
            ChatFormatJsonObjectConfig,
            ChatFormatJsonSchemaConfigParams,
            ChatFormatJsonSchemaConfig,
            ChatFormatGrammarConfigParams,
            ChatFormatGrammarConfig,
            ChatFormatPythonConfigParams,
            ChatFormatPythonConfig,
        ]
        route: Optional[Union[Literal["fallback", "sort"], str]]
        seed: Optional[int]
        service_tier: Optional[
            Union[Literal["auto", "default", "fast", "flex", "priority", "scale"], str]
        ]
        session_id: str
        stop: Optional[Union[str, Sequence[str]]]
        stop_server_tools_when: Sequence[
            Union[StopServerToolsWhenConditionParams, Mapping[str, Any]]
        ]
        stream_options: Optional[Union[ChatStreamOptionsParams, ChatStreamOptions]]
        temperature: Optional[float]
        tool_choice: ChatToolChoiceParams
        tools: Sequence[Union[ChatFunctionToolParams, Mapping[str, Any]]]
        top_a: Optional[float]
        top_k: Optional[int]
        top_logprobs: Optional[int]
        top_p: Optional[float]
        trace: Union[TraceConfigParams, TraceConfig]
        user: str
        prompt: str
        """(Source: guide.)"""
        preset: str
        """(Source: guide.)"""
        verbosity: Optional[Union[Literal["low", "medium", "high", "xhigh", "max"], str]]
        audio: Union[ChatAudioOptionsParams, ChatAudioOptions]
        """(Source: guide.)"""
        include_reasoning: Optional[bool]
        web_search_options: Union[ChatWebSearchOptionsParams, ChatWebSearchOptions]
        """(Source: guide.)"""
        max_tool_calls: Optional[int]
        x_search_filter: Union[XSearchFilterParams, XSearchFilter]
        """(Source: guide.)"""
        structured_outputs: Optional[bool]
        usage: Union[ChatUsageOptionsParams, ChatUsageOptions]
        """(Source: guide.)"""

    class ChatRequestParams(ChatRequestOptions, total=False):
        """What may be sent as :class:`ChatRequest`."""

        messages: Required[Sequence[Union[ChatMessagesParams, Mapping[str, Any]]]]
        stream: bool
