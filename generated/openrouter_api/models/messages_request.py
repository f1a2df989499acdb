"""The schema MessagesRequest."""

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

    from ..types import StopServerToolsWhenCondition, StopServerToolsWhenConditionParams
    from .anthropic_cache_control_directive import (
        AnthropicCacheControlDirective,
        AnthropicCacheControlDirectiveParams,
    )
    from .anthropic_text_block_param import AnthropicTextBlockParam, AnthropicTextBlockParamParams
    from .anthropic_tool_search_tool_bm25 import (
        AnthropicToolSearchToolBm25,
        AnthropicToolSearchToolBm25Params,
    )
    from .anthropic_tool_search_tool_regex import (
        AnthropicToolSearchToolRegex,
        AnthropicToolSearchToolRegexParams,
    )
    from .auto_beta_router_plugin import AutoBetaRouterPlugin, AutoBetaRouterPluginParams
    from .auto_router_plugin import AutoRouterPlugin, AutoRouterPluginParams
    from .bash_server_tool import BashServerTool, BashServerToolParams
    from .context_compression_plugin import ContextCompressionPlugin, ContextCompressionPluginParams
    from .datetime_server_tool import DatetimeServerTool, DatetimeServerToolParams
    from .file_parser_plugin import FileParserPlugin, FileParserPluginParams
    from .fusion_plugin import FusionPlugin, FusionPluginParams
    from .image_generation_server_tool_open_router import (
        ImageGenerationServerToolOpenRouter,
        ImageGenerationServerToolOpenRouterParams,
    )
    from .messages_fallback_param import MessagesFallbackParam, MessagesFallbackParamParams
    from .messages_message_param import MessagesMessageParam, MessagesMessageParamParams
    from .messages_output_config import MessagesOutputConfig, MessagesOutputConfigParams
    from .messages_request_context_management import (
        MessagesRequestContextManagement,
        MessagesRequestContextManagementParams,
    )
    from .messages_request_metadata import MessagesRequestMetadata, MessagesRequestMetadataParams
    from .messages_request_thinking_adaptive import (
        MessagesRequestThinkingAdaptive,
        MessagesRequestThinkingAdaptiveParams,
    )
    from .messages_request_thinking_disabled import (
        MessagesRequestThinkingDisabled,
        MessagesRequestThinkingDisabledParams,
    )
    from .messages_request_thinking_enabled import (
        MessagesRequestThinkingEnabled,
        MessagesRequestThinkingEnabledParams,
    )
    from .messages_request_tool_choice_any import (
        MessagesRequestToolChoiceAny,
        MessagesRequestToolChoiceAnyParams,
    )
    from .messages_request_tool_choice_auto import (
        MessagesRequestToolChoiceAuto,
        MessagesRequestToolChoiceAutoParams,
    )
    from .messages_request_tool_choice_none import (
        MessagesRequestToolChoiceNone,
        MessagesRequestToolChoiceNoneParams,
    )
    from .messages_request_tool_choice_tool import (
        MessagesRequestToolChoiceTool,
        MessagesRequestToolChoiceToolParams,
    )
    from .messages_request_tools_item_advisor import (
        MessagesRequestToolsItemAdvisor,
        MessagesRequestToolsItemAdvisorParams,
    )
    from .messages_request_tools_item_bash import (
        MessagesRequestToolsItemBash,
        MessagesRequestToolsItemBashParams,
    )
    from .messages_request_tools_item_custom import (
        MessagesRequestToolsItemCustom,
        MessagesRequestToolsItemCustomParams,
    )
    from .messages_request_tools_item_option7 import (
        MessagesRequestToolsItemOption7,
        MessagesRequestToolsItemOption7Params,
    )
    from .messages_request_tools_item_str_replace_editor import (
        MessagesRequestToolsItemStrReplaceEditor,
        MessagesRequestToolsItemStrReplaceEditorParams,
    )
    from .messages_request_tools_item_web_search import (
        MessagesRequestToolsItemWebSearch,
        MessagesRequestToolsItemWebSearchParams,
    )
    from .messages_request_tools_item_web_search_object import (
        MessagesRequestToolsItemWebSearchObject,
        MessagesRequestToolsItemWebSearchObjectParams,
    )
    from .messages_search_models_server_tool import (
        MessagesSearchModelsServerTool,
        MessagesSearchModelsServerToolParams,
    )
    from .moderation_plugin import ModerationPlugin, ModerationPluginParams
    from .open_router_web_search_server_tool import (
        OpenRouterWebSearchServerTool,
        OpenRouterWebSearchServerToolParams,
    )
    from .pareto_router_plugin import ParetoRouterPlugin, ParetoRouterPluginParams
    from .provider_preferences import ProviderPreferences, ProviderPreferencesParams
    from .response_healing_plugin import ResponseHealingPlugin, ResponseHealingPluginParams
    from .shell_server_tool_open_router import (
        ShellServerToolOpenRouter,
        ShellServerToolOpenRouterParams,
    )
    from .tool_search_server_tool import ToolSearchServerTool, ToolSearchServerToolParams
    from .trace_config import TraceConfig, TraceConfigParams
    from .web_fetch_plugin import WebFetchPlugin, WebFetchPluginParams
    from .web_fetch_server_tool import WebFetchServerTool, WebFetchServerToolParams
    from .web_search_plugin import WebSearchPlugin, WebSearchPluginParams


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class MessagesRequest(_Model):
    """The schema MessagesRequest."""

    cache_control: Optional[AnthropicCacheControlDirective] = ABSENT
    context_management: Optional[MessagesRequestContextManagement] = ABSENT
    fallbacks: Optional[List[MessagesFallbackParam]] = ABSENT
    max_tokens: Optional[int] = ABSENT
    messages: Optional[List[MessagesMessageParam]]
    metadata: Optional[MessagesRequestMetadata] = ABSENT
    model: str
    models: Optional[List[str]] = ABSENT
    output_config: Optional[MessagesOutputConfig] = ABSENT
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
    provider: Optional[ProviderPreferences] = ABSENT
    route: Optional[Union[Literal["fallback", "sort"], str]] = ABSENT
    service_tier: Optional[str] = ABSENT
    session_id: Optional[str] = ABSENT
    speed: Optional[Union[Literal["fast", "standard"], str]] = ABSENT
    stop_sequences: Optional[List[str]] = ABSENT
    stop_server_tools_when: Optional[List[StopServerToolsWhenCondition]] = ABSENT
    stream: Optional[bool] = ABSENT
    system: Optional[Union[str, List[AnthropicTextBlockParam]]] = ABSENT
    temperature: Optional[float] = ABSENT
    thinking: Optional[
        Union[
            MessagesRequestThinkingEnabled,
            MessagesRequestThinkingDisabled,
            MessagesRequestThinkingAdaptive,
            Dict[str, Any],
        ]
    ] = ABSENT
    tool_choice: Optional[
        Union[
            MessagesRequestToolChoiceAuto,
            MessagesRequestToolChoiceAny,
            MessagesRequestToolChoiceNone,
            MessagesRequestToolChoiceTool,
            Dict[str, Any],
        ]
    ] = ABSENT
    tools: Optional[
        List[
            Union[
                MessagesRequestToolsItemCustom,
                MessagesRequestToolsItemBash,
                MessagesRequestToolsItemStrReplaceEditor,
                MessagesRequestToolsItemWebSearch,
                MessagesRequestToolsItemWebSearchObject,
                MessagesRequestToolsItemAdvisor,
                BashServerTool,
                DatetimeServerTool,
                ImageGenerationServerToolOpenRouter,
                MessagesSearchModelsServerTool,
                WebFetchServerTool,
                OpenRouterWebSearchServerTool,
                MessagesRequestToolsItemOption7,
                AnthropicToolSearchToolBm25,
                AnthropicToolSearchToolRegex,
                ShellServerToolOpenRouter,
                ToolSearchServerTool,
                Dict[str, Any],
            ]
        ]
    ] = ABSENT
    top_k: Optional[int] = ABSENT
    top_p: Optional[float] = ABSENT
    trace: Optional[TraceConfig] = ABSENT
    user: Optional[str] = ABSENT
    _readings: ClassVar[Dict[str, Any]] = {
        "cache_control": ("m", "AnthropicCacheControlDirective"),
        "context_management": ("m", "MessagesRequestContextManagement"),
        "fallbacks": ("l", ("m", "MessagesFallbackParam")),
        "messages": ("l", ("m", "MessagesMessageParam")),
        "metadata": ("m", "MessagesRequestMetadata"),
        "output_config": ("m", "MessagesOutputConfig"),
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
        "provider": ("m", "ProviderPreferences"),
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
        "system": ("l", ("m", "AnthropicTextBlockParam")),
        "thinking": (
            "t",
            "type",
            {
                "enabled": ("m", "MessagesRequestThinkingEnabled"),
                "disabled": ("m", "MessagesRequestThinkingDisabled"),
                "adaptive": ("m", "MessagesRequestThinkingAdaptive"),
            },
        ),
        "tool_choice": (
            "t",
            "type",
            {
                "auto": ("m", "MessagesRequestToolChoiceAuto"),
                "any": ("m", "MessagesRequestToolChoiceAny"),
                "none": ("m", "MessagesRequestToolChoiceNone"),
                "tool": ("m", "MessagesRequestToolChoiceTool"),
            },
        ),
        "tools": (
            "l",
            (
                "t",
                "type",
                {
                    "custom": ("m", "MessagesRequestToolsItemCustom"),
                    "bash_20250124": ("m", "MessagesRequestToolsItemBash"),
                    "text_editor_20250124": ("m", "MessagesRequestToolsItemStrReplaceEditor"),
                    "web_search_20250305": ("m", "MessagesRequestToolsItemWebSearch"),
                    "web_search_20260209": ("m", "MessagesRequestToolsItemWebSearchObject"),
                    "advisor_20260301": ("m", "MessagesRequestToolsItemAdvisor"),
                    "openrouter:bash": ("m", "BashServerTool"),
                    "openrouter:datetime": ("m", "DatetimeServerTool"),
                    "openrouter:image_generation": ("m", "ImageGenerationServerToolOpenRouter"),
                    "openrouter:experimental__search_models": (
                        "m",
                        "MessagesSearchModelsServerTool",
                    ),
                    "openrouter:web_fetch": ("m", "WebFetchServerTool"),
                    "openrouter:web_search": ("m", "OpenRouterWebSearchServerTool"),
                    "*": ("m", "MessagesRequestToolsItemOption7"),
                    "tool_search_tool_bm25_20251119": ("m", "AnthropicToolSearchToolBm25"),
                    "tool_search_tool_bm25": ("m", "AnthropicToolSearchToolBm25"),
                    "tool_search_tool_regex_20251119": ("m", "AnthropicToolSearchToolRegex"),
                    "tool_search_tool_regex": ("m", "AnthropicToolSearchToolRegex"),
                    "openrouter:shell": ("m", "ShellServerToolOpenRouter"),
                    "openrouter:tool_search": ("m", "ToolSearchServerTool"),
                },
            ),
        ),
        "trace": ("m", "TraceConfig"),
    }


if TYPE_CHECKING:

    class MessagesRequestParams(TypedDict, total=False):
        """What may be sent as :class:`MessagesRequest`."""

        cache_control: Union[AnthropicCacheControlDirectiveParams, AnthropicCacheControlDirective]
        context_management: Optional[
            Union[MessagesRequestContextManagementParams, MessagesRequestContextManagement]
        ]
        fallbacks: Optional[
            Sequence[Union[MessagesFallbackParamParams, MessagesFallbackParam, Mapping[str, Any]]]
        ]
        max_tokens: int
        messages: Required[
            Optional[
                Sequence[Union[MessagesMessageParamParams, MessagesMessageParam, Mapping[str, Any]]]
            ]
        ]
        metadata: Union[MessagesRequestMetadataParams, MessagesRequestMetadata]
        model: Required[str]
        models: Sequence[str]
        output_config: Union[MessagesOutputConfigParams, MessagesOutputConfig]
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
        provider: Optional[Union[ProviderPreferencesParams, ProviderPreferences]]
        route: Optional[Union[Literal["fallback", "sort"], str]]
        service_tier: str
        session_id: str
        speed: Optional[Union[Literal["fast", "standard"], str]]
        stop_sequences: Sequence[str]
        stop_server_tools_when: Sequence[
            Union[StopServerToolsWhenConditionParams, Mapping[str, Any]]
        ]
        stream: bool
        system: Union[
            str,
            Sequence[
                Union[AnthropicTextBlockParamParams, AnthropicTextBlockParam, Mapping[str, Any]]
            ],
        ]
        temperature: float
        thinking: Union[
            MessagesRequestThinkingEnabledParams,
            MessagesRequestThinkingEnabled,
            MessagesRequestThinkingDisabledParams,
            MessagesRequestThinkingDisabled,
            MessagesRequestThinkingAdaptiveParams,
            MessagesRequestThinkingAdaptive,
        ]
        tool_choice: Union[
            MessagesRequestToolChoiceAutoParams,
            MessagesRequestToolChoiceAuto,
            MessagesRequestToolChoiceAnyParams,
            MessagesRequestToolChoiceAny,
            MessagesRequestToolChoiceNoneParams,
            MessagesRequestToolChoiceNone,
            MessagesRequestToolChoiceToolParams,
            MessagesRequestToolChoiceTool,
        ]
        tools: Sequence[
            Union[
                MessagesRequestToolsItemCustomParams,
                MessagesRequestToolsItemCustom,
                Mapping[str, Any],
                MessagesRequestToolsItemBashParams,
                MessagesRequestToolsItemBash,
                MessagesRequestToolsItemStrReplaceEditorParams,
                MessagesRequestToolsItemStrReplaceEditor,
                MessagesRequestToolsItemWebSearchParams,
                MessagesRequestToolsItemWebSearch,
                MessagesRequestToolsItemWebSearchObjectParams,
                MessagesRequestToolsItemWebSearchObject,
                MessagesRequestToolsItemAdvisorParams,
                MessagesRequestToolsItemAdvisor,
                BashServerToolParams,
                BashServerTool,
                DatetimeServerToolParams,
                DatetimeServerTool,
                ImageGenerationServerToolOpenRouterParams,
                ImageGenerationServerToolOpenRouter,
                MessagesSearchModelsServerToolParams,
                MessagesSearchModelsServerTool,
                WebFetchServerToolParams,
                WebFetchServerTool,
                OpenRouterWebSearchServerToolParams,
                OpenRouterWebSearchServerTool,
                MessagesRequestToolsItemOption7Params,
                MessagesRequestToolsItemOption7,
                AnthropicToolSearchToolBm25Params,
                AnthropicToolSearchToolBm25,
                AnthropicToolSearchToolRegexParams,
                AnthropicToolSearchToolRegex,
                ShellServerToolOpenRouterParams,
                ShellServerToolOpenRouter,
                ToolSearchServerToolParams,
                ToolSearchServerTool,
            ]
        ]
        top_k: int
        top_p: float
        trace: Union[TraceConfigParams, TraceConfig]
        user: str
