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
    """The schema GenerationResponseData."""

    api_type: Optional[
        Union[Literal["completions", "embeddings", "rerank", "tts", "stt", "video", "image"], str]
    ]
    app_id: Optional[int]
    cache_discount: Optional[float]
    cancelled: Optional[bool]
    created_at: str
    data_region: Union[Literal["global", "europe", "us"], str]
    external_user: Optional[str]
    finish_reason: Optional[str]
    generation_time: Optional[float]
    http_referer: Optional[str]
    id: str
    is_byok: bool
    latency: Optional[float]
    model: str
    moderation_latency: Optional[float]
    native_finish_reason: Optional[str]
    native_tokens_cached: Optional[int]
    native_tokens_completion: Optional[int]
    native_tokens_completion_images: Optional[int]
    native_tokens_prompt: Optional[int]
    native_tokens_reasoning: Optional[int]
    num_fetches: Optional[int]
    num_input_audio_prompt: Optional[int]
    num_media_completion: Optional[int]
    num_media_prompt: Optional[int]
    num_search_results: Optional[int]
    origin: str
    preset_id: Optional[str]
    provider_name: Optional[str]
    provider_responses: Optional[List[ProviderResponse]]
    request_id: Optional[str] = ABSENT
    response_cache_source_id: Optional[str] = ABSENT
    router: Optional[str]
    service_tier: Optional[str]
    session_id: Optional[str] = ABSENT
    streamed: Optional[bool]
    tokens_completion: Optional[int]
    tokens_prompt: Optional[int]
    total_cost: float
    upstream_id: Optional[str]
    upstream_inference_cost: Optional[float]
    usage: float
    user_agent: Optional[str]
    web_search_engine: Optional[str]
    workspace_id: Optional[str]
    _readings: ClassVar[Dict[str, Any]] = {
        "provider_responses": ("l", ("m", "ProviderResponse")),
    }
