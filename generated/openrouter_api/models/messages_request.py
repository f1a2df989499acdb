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
    from .image_generation_server_tool_openrouter import (
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
    from .openrouter_web_search_server_tool import (
        OpenRouterWebSearchServerTool,
        OpenRouterWebSearchServerToolParams,
    )
    from .pareto_router_plugin import ParetoRouterPlugin, ParetoRouterPluginParams
    from .provider_preferences import ProviderPreferences, ProviderPreferencesParams
    from .response_healing_plugin import ResponseHealingPlugin, ResponseHealingPluginParams
    from .shell_server_tool_openrouter import (
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
    """Body of POST /messages: Anthropic's request shape with OpenRouter's routing fields."""

    cache_control: Optional[AnthropicCacheControlDirective] = ABSENT
    """Asks for automatic caching of the prompt; single blocks can carry directives of their own, at
    most four.
    """

    context_management: Optional[MessagesRequestContextManagement] = ABSENT
    """Edits the provider makes to the conversation when it grows long."""

    fallbacks: Optional[List[MessagesFallbackParam]] = ABSENT
    """At most three models to fall back to; cannot be mixed with models."""

    max_tokens: Optional[int] = ABSENT
    """Most tokens to generate, those for thinking included."""

    messages: Optional[List[MessagesMessageParam]]
    """The conversation so far, oldest first."""

    metadata: Optional[MessagesRequestMetadata] = ABSENT
    """Information about the request for the provider."""

    model: str
    """Model to use, as author/slug with an optional :variant."""

    models: Optional[List[str]] = ABSENT
    """Models to fall back to in order when the ones before fail for any reason."""

    output_config: Optional[MessagesOutputConfig] = ABSENT
    """Effort, output format and token budget."""

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

    provider: Optional[ProviderPreferences] = ABSENT
    """Which providers may serve the request, and in what order."""

    route: Optional[Union[Literal["fallback", "sort"], str]] = ABSENT
    """Deprecated; use provider.sort with a partition."""

    service_tier: Optional[str] = ABSENT
    """Capacity tier to use, such as auto, flex or priority; the tier that served stands in usage.
    """

    session_id: Optional[str] = ABSENT
    """Groups requests of one session and keeps them on one provider; at most 256 characters, wins
    over the x-session-id header.
    """

    speed: Optional[Union[Literal["fast", "standard"], str]] = ABSENT
    """fast asks for the priority service tier."""

    stop_sequences: Optional[List[str]] = ABSENT
    """Texts at which generation stops."""

    stop_server_tools_when: Optional[List[StopServerToolsWhenCondition]] = ABSENT
    """Conditions that end the loop of server tool calls."""

    stream: Optional[bool] = ABSENT
    """Whether to send the answer as server-sent events; false by default."""

    system: Optional[Union[str, List[AnthropicTextBlockParam]]] = ABSENT
    """System prompt, as a string or as text blocks."""

    temperature: Optional[float] = ABSENT
    """Randomness of sampling; 1 by convention."""

    thinking: Optional[
        Union[
            MessagesRequestThinkingEnabled,
            MessagesRequestThinkingDisabled,
            MessagesRequestThinkingAdaptive,
            Dict[str, Any],
        ]
    ] = ABSENT
    """Whether and how the model thinks before it answers."""

    tool_choice: Optional[
        Union[
            MessagesRequestToolChoiceAuto,
            MessagesRequestToolChoiceAny,
            MessagesRequestToolChoiceNone,
            MessagesRequestToolChoiceTool,
            Dict[str, Any],
        ]
    ] = ABSENT
    """Which tools the model may or must call."""

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
    """Tools the model may call: the caller's own, Anthropic's and OpenRouter's. Send them on every
    turn.
    """

    top_k: Optional[int] = ABSENT
    """Samples only from this many likeliest tokens."""

    top_p: Optional[float] = ABSENT
    """Samples only from the likeliest tokens with this total probability, up to 1."""

    trace: Optional[TraceConfig] = ABSENT
    """Names and ids for observability."""

    user: Optional[str] = ABSENT
    """Stable id of the end user; at most 256 characters."""

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
        """Asks for automatic caching of the prompt; single blocks can carry directives of their
        own, at most four.
        """

        context_management: Optional[
            Union[MessagesRequestContextManagementParams, MessagesRequestContextManagement]
        ]
        """Edits the provider makes to the conversation when it grows long."""

        fallbacks: Optional[
            Sequence[Union[MessagesFallbackParamParams, MessagesFallbackParam, Mapping[str, Any]]]
        ]
        """At most three models to fall back to; cannot be mixed with models."""

        max_tokens: int
        """Most tokens to generate, those for thinking included."""

        messages: Required[
            Optional[
                Sequence[Union[MessagesMessageParamParams, MessagesMessageParam, Mapping[str, Any]]]
            ]
        ]
        """The conversation so far, oldest first."""

        metadata: Union[MessagesRequestMetadataParams, MessagesRequestMetadata]
        """Information about the request for the provider."""

        model: Required[str]
        """Model to use, as author/slug with an optional :variant."""

        models: Sequence[str]
        """Models to fall back to in order when the ones before fail for any reason."""

        output_config: Union[MessagesOutputConfigParams, MessagesOutputConfig]
        """Effort, output format and token budget."""

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

        provider: Optional[Union[ProviderPreferencesParams, ProviderPreferences]]
        """Which providers may serve the request, and in what order."""

        route: Optional[Union[Literal["fallback", "sort"], str]]
        """Deprecated; use provider.sort with a partition."""

        service_tier: str
        """Capacity tier to use, such as auto, flex or priority; the tier that served stands in
        usage.
        """

        session_id: str
        """Groups requests of one session and keeps them on one provider; at most 256 characters,
        wins over the x-session-id header.
        """

        speed: Optional[Union[Literal["fast", "standard"], str]]
        """fast asks for the priority service tier."""

        stop_sequences: Sequence[str]
        """Texts at which generation stops."""

        stop_server_tools_when: Sequence[
            Union[StopServerToolsWhenConditionParams, Mapping[str, Any]]
        ]
        """Conditions that end the loop of server tool calls."""

        stream: bool
        """Whether to send the answer as server-sent events; false by default."""

        system: Union[
            str,
            Sequence[
                Union[AnthropicTextBlockParamParams, AnthropicTextBlockParam, Mapping[str, Any]]
            ],
        ]
        """System prompt, as a string or as text blocks."""

        temperature: float
        """Randomness of sampling; 1 by convention."""

        thinking: Union[
            MessagesRequestThinkingEnabledParams,
            MessagesRequestThinkingEnabled,
            MessagesRequestThinkingDisabledParams,
            MessagesRequestThinkingDisabled,
            MessagesRequestThinkingAdaptiveParams,
            MessagesRequestThinkingAdaptive,
        ]
        """Whether and how the model thinks before it answers."""

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
        """Which tools the model may or must call."""

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
        """Tools the model may call: the caller's own, Anthropic's and OpenRouter's. Send them on
        every turn.
        """

        top_k: int
        """Samples only from this many likeliest tokens."""

        top_p: float
        """Samples only from the likeliest tokens with this total probability, up to 1."""

        trace: Union[TraceConfigParams, TraceConfig]
        """Names and ids for observability."""

        user: str
        """Stable id of the end user; at most 256 characters."""
