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
    """What to send for a chat completion. Only `messages` is required. Sampling parameters that are
    left out or null are not passed on, so the model's own defaults apply; parameters a provider
    does not support are dropped unless `provider.require_parameters` is true.
    """

    cache_control: Optional[AnthropicCacheControlDirective] = ABSENT
    """Turns on prompt caching for the whole request: the provider caches the longest prefix it can.
    To set the places yourself, put `cache_control` on content parts instead.
    """

    debug: Optional[ChatDebugOptions] = ABSENT
    """Debugging aids for development; they work only with `stream` true."""

    frequency_penalty: Optional[float] = ABSENT
    """Lowers the chance of a token in proportion to how often it has already occurred; from -2 to
    2, default 0. Negative values favour repetition.
    """

    image_config: Optional[Dict[str, Union[str, float, List[Any]]]] = ABSENT
    """Settings passed on as they are to models that make images, such as `aspect_ratio`; names and
    values depend on the model.
    """

    logit_bias: Optional[Dict[str, float]] = ABSENT
    """Token id (as a string) to a number from -100 to 100 that is added to the token's score before
    sampling. The ends practically ban or force a token; ids depend on the model's tokenizer.
    """

    logprobs: Optional[bool] = ABSENT
    """True returns the log probability of each token of the answer. Default false."""

    max_completion_tokens: Optional[int] = ABSENT
    """Most tokens to generate, reasoning included; at least 1. An answer cut off here has
    `finish_reason` `length`.
    """

    max_tokens: Optional[int] = ABSENT
    """Older name of `max_completion_tokens`: most tokens to generate, at least 1. Some providers
    demand 16 or more.
    """

    messages: List[ChatMessages]
    """The conversation so far, oldest message first; at least one. End it with an assistant message
    to have that message continued.
    """

    metadata: Optional[Dict[str, str]] = ABSENT
    """Your own key-value pairs, passed on and kept with the record: at most 16, keys up to 64
    characters, values up to 512.
    """

    min_p: Optional[float] = ABSENT
    """Draw only from tokens at least this probable, relative to the most likely one; from 0 to 1,
    default 0 (off).
    """

    modalities: Optional[List[Union[Literal["text", "image", "audio"], str]]] = ABSENT
    """Kinds of output wanted, for models that have several. Ask for `["text", "audio"]` or
    `["image", "text"]`; left out means the model's default.
    """

    model: Optional[str] = ABSENT
    """Model to run, as `author/slug` with an optional variant such as `:free` or `:nitro`; also a
    router (`openrouter/auto`), an alias (`~author/family-latest`) or a preset (`@preset/slug`).
    Left out: the account's default model.
    """

    models: Optional[List[str]] = ABSENT
    """Fallback models, tried in order after `model` when a model fails for any reason (context
    length, moderation, rate limit, downtime). The one that answers is named in the answer and
    billed.
    """

    parallel_tool_calls: Optional[bool] = ABSENT
    """Whether the model may ask for several tool calls in one answer. Default true."""

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
    """Plugins to run once on the request or the answer, in addition to those switched on for the
    account. `enabled` false switches one off.
    """

    prediction: Optional[Prediction] = ABSENT
    """Text that much of the answer is expected to repeat, which speeds up edits of long texts. Null
    or left out: none.
    """

    presence_penalty: Optional[float] = ABSENT
    """Lowers the chance of a token once it has occurred at all; from -2 to 2, default 0. Negative
    values favour repetition.
    """

    prompt_cache_key: Optional[str] = ABSENT
    """Id that steers requests with the same prefix to the same cache at OpenAI; also used to keep
    them at one provider when there is no session id.
    """

    prompt_cache_options: Optional[PromptCacheOptions] = ABSENT
    """Explicit prompt caching with OpenAI models; null or left out: automatic."""

    provider: Optional[ProviderPreferences] = ABSENT
    """Rules for choosing among the providers that serve a model; null or left out means
    price-weighted balancing over all of them.
    """

    reasoning: Optional[ChatRequestReasoning] = ABSENT
    """How much the model thinks before it answers, and whether you see it. Reasoning is billed as
    output. May not contradict `reasoning_effort`.
    """

    reasoning_effort: Optional[
        Union[Literal["max", "xhigh", "high", "medium", "low", "minimal", "none"], str]
    ] = ABSENT
    """Short form of `reasoning.effort`. An error when the two contradict each other."""

    repetition_penalty: Optional[float] = ABSENT
    """Divides the scores of tokens that already occur in prompt or answer; from 0 to 2, default 1
    (off). Above 1 discourages repetition.
    """

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
    """Form that the answer's text must take. How strictly it is kept depends on the endpoint;
    combine with `provider.require_parameters`.
    """

    route: Optional[Union[Literal["fallback", "sort"], str]] = ABSENT
    """Out of date: `fallback` equals `provider.sort.partition` `model`, `sort` equals `none`.
    """

    seed: Optional[int] = ABSENT
    """Makes sampling repeatable as far as the provider can: same seed, same request, mostly same
    answer. No guarantee.
    """

    service_tier: Optional[
        Union[Literal["auto", "default", "fast", "flex", "priority", "scale"], str]
    ] = ABSENT
    """Wanted speed and price class. `priority` (or `fast`) is tried first and falls back to the
    normal tier; `flex` is cheaper and slower and does not fall back when the model has flex
    endpoints. Billed at the tier that served, which the answer reports.
    """

    session_id: Optional[str] = ABSENT
    """Id that ties requests together, at most 256 characters. Requests of a session stay with one
    provider where possible (which keeps prompt caches warm) and are grouped in the logs. Wins
    over the `x-session-id` header.
    """

    stop: Optional[Union[str, List[str]]] = ABSENT
    """One string, or up to four, at which generation ends. The string itself is not part of the
    answer.
    """

    stop_server_tools_when: Optional[List[StopServerToolsWhenCondition]] = ABSENT
    """Conditions that end the server-tool loop; the first that holds does so. Overrides
    `max_tool_calls`.
    """

    stream: Optional[bool] = ABSENT
    """True returns server-sent events with chunks of the answer as they arise. Default false.
    """

    stream_options: Optional[ChatStreamOptions] = ABSENT
    """Out of date: the usage always comes in the last chunk."""

    temperature: Optional[float] = ABSENT
    """Randomness of sampling, from 0 (most likely words) to 2; 1 is the usual default."""

    tool_choice: Optional[ChatToolChoice] = ABSENT
    """Whether and which tool to call: `none`, `auto`, `required`, a named function or a server
    tool. Default is `auto` when there are tools.
    """

    tools: Optional[List[ChatFunctionTool]] = ABSENT
    """Functions the model may call, and server tools that OpenRouter runs itself. Send the list
    again on every turn of a tool loop.
    """

    top_a: Optional[float] = ABSENT
    """Draw only from tokens that are probable enough relative to the square of the best
    probability; from 0 to 1, default 0 (off).
    """

    top_k: Optional[int] = ABSENT
    """Draw only from this many most likely tokens; 0 turns it off and is the default. Not available
    with OpenAI models.
    """

    top_logprobs: Optional[int] = ABSENT
    """How many of the most likely alternatives to return at each position, from 0 to 20. Needs
    `logprobs` true.
    """

    top_p: Optional[float] = ABSENT
    """Nucleus sampling: draw only from the most likely tokens whose probabilities sum up to this
    share. Above 0, at most 1; 1 turns it off and is the default.
    """

    trace: Optional[TraceConfig] = ABSENT
    """Ids and names under which observability destinations file this request; further keys are
    passed through.
    """

    user: Optional[str] = ABSENT
    """Your own id of the end user, for abuse detection; it is hashed before it leaves for the
    provider.
    """

    prompt: Optional[str] = ABSENT
    """Plain text to complete, instead of a conversation; the choices then carry `text`. For old
    completion models. (Source: guide.)
    """

    preset: Optional[str] = ABSENT
    """Slug of a saved preset whose settings fill what the request leaves out. Fields of the request
    win; `tools` of both are joined. (Source: guide.)
    """

    verbosity: Optional[Union[Literal["low", "medium", "high", "xhigh", "max"], str]] = ABSENT
    """How long and detailed the answer should be; default `medium`. For Anthropic models it becomes
    their output effort. (Source: guide.)
    """

    audio: Optional[ChatAudioOptions] = ABSENT
    """Voice and format of spoken output, with `modalities` containing `audio`. Audio output needs
    `stream` true. (Source: guide.)
    """

    include_reasoning: Optional[bool] = ABSENT
    """Out of date: false equals `reasoning.exclude` true. (Source: guide.)"""

    web_search_options: Optional[ChatWebSearchOptions] = ABSENT
    """How much context to take from the web, for models with a search of their own. (Source:
    guide.)
    """

    max_tool_calls: Optional[int] = ABSENT
    """Most server-tool steps within this request; at most 30, which is also the default.
    `stop_server_tools_when` overrides it. (Source: guide.)
    """

    x_search_filter: Optional[XSearchFilter] = ABSENT
    """Which posts on X to search, for xAI models that search there. (Source: guide.)"""

    structured_outputs: Optional[bool] = ABSENT
    """True asks for endpoints that enforce the JSON schema in `response_format`. (Source: guide.)
    """

    usage: Optional[ChatUsageOptions] = ABSENT
    """Out of date: usage and cost are always returned. (Source: guide.)"""

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
        """Turns on prompt caching for the whole request: the provider caches the longest prefix it
        can. To set the places yourself, put `cache_control` on content parts instead.
        """

        debug: Union[ChatDebugOptionsParams, ChatDebugOptions]
        """Debugging aids for development; they work only with `stream` true."""

        frequency_penalty: Optional[float]
        """Lowers the chance of a token in proportion to how often it has already occurred; from -2
        to 2, default 0. Negative values favour repetition.
        """

        image_config: Mapping[str, Union[str, float, Sequence[Any]]]
        """Settings passed on as they are to models that make images, such as `aspect_ratio`; names
        and values depend on the model.
        """

        logit_bias: Optional[Mapping[str, float]]
        """Token id (as a string) to a number from -100 to 100 that is added to the token's score
        before sampling. The ends practically ban or force a token; ids depend on the model's
        tokenizer.
        """

        logprobs: Optional[bool]
        """True returns the log probability of each token of the answer. Default false."""

        max_completion_tokens: Optional[int]
        """Most tokens to generate, reasoning included; at least 1. An answer cut off here has
        `finish_reason` `length`.
        """

        max_tokens: Optional[int]
        """Older name of `max_completion_tokens`: most tokens to generate, at least 1. Some
        providers demand 16 or more.
        """

        metadata: Mapping[str, str]
        """Your own key-value pairs, passed on and kept with the record: at most 16, keys up to 64
        characters, values up to 512.
        """

        min_p: Optional[float]
        """Draw only from tokens at least this probable, relative to the most likely one; from 0 to
        1, default 0 (off).
        """

        modalities: Sequence[Union[Literal["text", "image", "audio"], str]]
        """Kinds of output wanted, for models that have several. Ask for `["text", "audio"]` or
        `["image", "text"]`; left out means the model's default.
        """

        model: str
        """Model to run, as `author/slug` with an optional variant such as `:free` or `:nitro`; also
        a router (`openrouter/auto`), an alias (`~author/family-latest`) or a preset
        (`@preset/slug`). Left out: the account's default model.
        """

        models: Sequence[str]
        """Fallback models, tried in order after `model` when a model fails for any reason (context
        length, moderation, rate limit, downtime). The one that answers is named in the answer
        and billed.
        """

        parallel_tool_calls: Optional[bool]
        """Whether the model may ask for several tool calls in one answer. Default true."""

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
        """Plugins to run once on the request or the answer, in addition to those switched on for
        the account. `enabled` false switches one off.
        """

        prediction: Optional[Union[PredictionParams, Prediction]]
        """Text that much of the answer is expected to repeat, which speeds up edits of long texts.
        Null or left out: none.
        """

        presence_penalty: Optional[float]
        """Lowers the chance of a token once it has occurred at all; from -2 to 2, default 0.
        Negative values favour repetition.
        """

        prompt_cache_key: Optional[str]
        """Id that steers requests with the same prefix to the same cache at OpenAI; also used to
        keep them at one provider when there is no session id.
        """

        prompt_cache_options: Optional[Union[PromptCacheOptionsParams, PromptCacheOptions]]
        """Explicit prompt caching with OpenAI models; null or left out: automatic."""

        provider: Optional[Union[ProviderPreferencesParams, ProviderPreferences]]
        """Rules for choosing among the providers that serve a model; null or left out means
        price-weighted balancing over all of them.
        """

        reasoning: Union[ChatRequestReasoningParams, ChatRequestReasoning]
        """How much the model thinks before it answers, and whether you see it. Reasoning is billed
        as output. May not contradict `reasoning_effort`.
        """

        reasoning_effort: Optional[
            Union[Literal["max", "xhigh", "high", "medium", "low", "minimal", "none"], str]
        ]
        """Short form of `reasoning.effort`. An error when the two contradict each other."""

        repetition_penalty: Optional[float]
        """Divides the scores of tokens that already occur in prompt or answer; from 0 to 2, default
        1 (off). Above 1 discourages repetition.
        """

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
        """Form that the answer's text must take. How strictly it is kept depends on the endpoint;
        combine with `provider.require_parameters`.
        """

        route: Optional[Union[Literal["fallback", "sort"], str]]
        """Out of date: `fallback` equals `provider.sort.partition` `model`, `sort` equals `none`.
        """

        seed: Optional[int]
        """Makes sampling repeatable as far as the provider can: same seed, same request, mostly
        same answer. No guarantee.
        """

        service_tier: Optional[
            Union[Literal["auto", "default", "fast", "flex", "priority", "scale"], str]
        ]
        """Wanted speed and price class. `priority` (or `fast`) is tried first and falls back to the
        normal tier; `flex` is cheaper and slower and does not fall back when the model has flex
        endpoints. Billed at the tier that served, which the answer reports.
        """

        session_id: str
        """Id that ties requests together, at most 256 characters. Requests of a session stay with
        one provider where possible (which keeps prompt caches warm) and are grouped in the logs.
        Wins over the `x-session-id` header.
        """

        stop: Optional[Union[str, Sequence[str]]]
        """One string, or up to four, at which generation ends. The string itself is not part of the
        answer.
        """

        stop_server_tools_when: Sequence[
            Union[StopServerToolsWhenConditionParams, Mapping[str, Any]]
        ]
        """Conditions that end the server-tool loop; the first that holds does so. Overrides
        `max_tool_calls`.
        """

        stream_options: Optional[Union[ChatStreamOptionsParams, ChatStreamOptions]]
        """Out of date: the usage always comes in the last chunk."""

        temperature: Optional[float]
        """Randomness of sampling, from 0 (most likely words) to 2; 1 is the usual default."""

        tool_choice: ChatToolChoiceParams
        """Whether and which tool to call: `none`, `auto`, `required`, a named function or a server
        tool. Default is `auto` when there are tools.
        """

        tools: Sequence[Union[ChatFunctionToolParams, Mapping[str, Any]]]
        """Functions the model may call, and server tools that OpenRouter runs itself. Send the list
        again on every turn of a tool loop.
        """

        top_a: Optional[float]
        """Draw only from tokens that are probable enough relative to the square of the best
        probability; from 0 to 1, default 0 (off).
        """

        top_k: Optional[int]
        """Draw only from this many most likely tokens; 0 turns it off and is the default. Not
        available with OpenAI models.
        """

        top_logprobs: Optional[int]
        """How many of the most likely alternatives to return at each position, from 0 to 20. Needs
        `logprobs` true.
        """

        top_p: Optional[float]
        """Nucleus sampling: draw only from the most likely tokens whose probabilities sum up to
        this share. Above 0, at most 1; 1 turns it off and is the default.
        """

        trace: Union[TraceConfigParams, TraceConfig]
        """Ids and names under which observability destinations file this request; further keys are
        passed through.
        """

        user: str
        """Your own id of the end user, for abuse detection; it is hashed before it leaves for the
        provider.
        """

        prompt: str
        """Plain text to complete, instead of a conversation; the choices then carry `text`. For old
        completion models. (Source: guide.)
        """

        preset: str
        """Slug of a saved preset whose settings fill what the request leaves out. Fields of the
        request win; `tools` of both are joined. (Source: guide.)
        """

        verbosity: Optional[Union[Literal["low", "medium", "high", "xhigh", "max"], str]]
        """How long and detailed the answer should be; default `medium`. For Anthropic models it
        becomes their output effort. (Source: guide.)
        """

        audio: Union[ChatAudioOptionsParams, ChatAudioOptions]
        """Voice and format of spoken output, with `modalities` containing `audio`. Audio output
        needs `stream` true. (Source: guide.)
        """

        include_reasoning: Optional[bool]
        """Out of date: false equals `reasoning.exclude` true. (Source: guide.)"""

        web_search_options: Union[ChatWebSearchOptionsParams, ChatWebSearchOptions]
        """How much context to take from the web, for models with a search of their own. (Source:
        guide.)
        """

        max_tool_calls: Optional[int]
        """Most server-tool steps within this request; at most 30, which is also the default.
        `stop_server_tools_when` overrides it. (Source: guide.)
        """

        x_search_filter: Union[XSearchFilterParams, XSearchFilter]
        """Which posts on X to search, for xAI models that search there. (Source: guide.)"""

        structured_outputs: Optional[bool]
        """True asks for endpoints that enforce the JSON schema in `response_format`. (Source:
        guide.)
        """

        usage: Union[ChatUsageOptionsParams, ChatUsageOptions]
        """Out of date: usage and cost are always returned. (Source: guide.)"""

    class ChatRequestParams(ChatRequestOptions, total=False):
        """What may be sent as :class:`ChatRequest`."""

        messages: Required[Sequence[Union[ChatMessagesParams, Mapping[str, Any]]]]
        """The conversation so far, oldest message first; at least one. End it with an assistant
        message to have that message continued.
        """

        stream: bool
        """True returns server-sent events with chunks of the answer as they arise. Default false.
        """
