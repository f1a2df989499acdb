"""The schema GenerationResponseData."""

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
    from .provider_response import ProviderResponse


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class GenerationResponseData(_Model):
    """The record."""

    api_type: Optional[
        Union[Literal["completions", "embeddings", "rerank", "tts", "stt", "video", "image"], str]
    ]
    """Kind of request; `completions` covers chat, responses and messages. Null when not recorded.
    """

    app_id: Optional[int]
    """Id of the app that made the request; null when it named none."""

    cache_discount: Optional[float]
    """What the provider's prompt cache saved, in USD; negative when writing to it cost more than it
    saved. Null when it played no part.
    """

    cancelled: Optional[bool]
    """True when the caller closed the connection before the end; null when not known."""

    created_at: str
    """When the request was made, as an ISO 8601 time."""

    data_region: Union[Literal["global", "europe", "us"], str]
    """Region in which the data was processed."""

    external_user: Optional[str]
    """The `user` value of the request; null when there was none."""

    finish_reason: Optional[str]
    """Why generation ended, in the common vocabulary; null when not known."""

    generation_time: Optional[float]
    """How long the model generated, in milliseconds; null when not known."""

    http_referer: Optional[str]
    """`HTTP-Referer` header of the request; null when there was none."""

    id: str
    """Id of the generation (`gen-…`)."""

    is_byok: bool
    """True when a provider key of your own was used."""

    latency: Optional[float]
    """Latency of the request, in milliseconds; null when not known."""

    model: str
    """Model that ran."""

    moderation_latency: Optional[float]
    """Time spent on moderation, in milliseconds; null when there was none."""

    native_finish_reason: Optional[str]
    """Why generation ended, in the provider's own words; null when not known."""

    native_tokens_cached: Optional[int]
    """Prompt tokens read from the provider's cache, by the model's own tokenizer; null when not
    known.
    """

    native_tokens_completion: Optional[int]
    """Tokens generated, by the model's own tokenizer; null when not known. Billing goes by this.
    """

    native_tokens_completion_images: Optional[int]
    """Tokens of image output, by the model's own tokenizer; null when not known."""

    native_tokens_prompt: Optional[int]
    """Tokens of the prompt, by the model's own tokenizer; null when not known. Billing goes by
    this.
    """

    native_tokens_reasoning: Optional[int]
    """Tokens spent on reasoning, by the model's own tokenizer; null when not known."""

    num_fetches: Optional[int]
    """Web pages fetched; null when not counted."""

    num_input_audio_prompt: Optional[int]
    """Audio parts in the prompt; null when not counted."""

    num_media_completion: Optional[int]
    """Media parts in the answer; null when not counted."""

    num_media_prompt: Optional[int]
    """Media parts in the prompt; null when not counted."""

    num_search_results: Optional[int]
    """Web search results used; null when not counted."""

    origin: str
    """Address of the app or site the request came from."""

    preset_id: Optional[str]
    """Id of the preset that was applied, a UUID; null when there was none."""

    provider_name: Optional[str]
    """Name of the provider that answered; null when none did."""

    provider_responses: Optional[List[ProviderResponse]]
    """The attempts at providers, in order, failed ones included; null when not recorded."""

    request_id: Optional[str] = ABSENT
    """Id that groups all generations made for one API request; null when not recorded."""

    response_cache_source_id: Optional[str] = ABSENT
    """Id of the generation whose stored answer was returned from the response cache; null when the
    answer was fresh.
    """

    router: Optional[str]
    """Router that chose the model, such as `openrouter/auto`; null when the model was named."""

    service_tier: Optional[str]
    """Tier that served the request; null when the provider reported none."""

    session_id: Optional[str] = ABSENT
    """Session the request belonged to; null when it named none."""

    streamed: Optional[bool]
    """True when the answer was streamed; null when not known."""

    tokens_completion: Optional[int]
    """Tokens generated, by a common tokenizer that makes models comparable; null when not known.
    """

    tokens_prompt: Optional[int]
    """Tokens of the prompt, by a common tokenizer that makes models comparable; null when not
    known.
    """

    total_cost: float
    """Cost of the request, in USD."""

    upstream_id: Optional[str]
    """The provider's id of its answer; null when there was none."""

    upstream_inference_cost: Optional[float]
    """What the provider charges you directly, in USD; filled only when a provider key of your own
    was used, else null or 0.
    """

    usage: float
    """Amount charged to the account, in USD."""

    user_agent: Optional[str]
    """`User-Agent` header of the request; null when there was none."""

    web_search_engine: Optional[str]
    """Engine that did the web search, such as `exa`; null when there was none."""

    workspace_id: Optional[str]
    """Workspace the request belonged to; null when it belonged to none."""

    _readings: ClassVar[Dict[str, Any]] = {
        "provider_responses": ("l", ("m", "ProviderResponse")),
    }
