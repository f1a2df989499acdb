"""The schema PublicEndpoint."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    List,
    Optional,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from ..types import EndpointStatus, Parameter, ProviderName, Quantization
    from .percentile_stats import PercentileStats
    from .public_endpoint_pricing import PublicEndpointPricing


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class PublicEndpoint(_Model):
    """One provider's offer of one model, with its own price, limits and speed."""

    context_length: int
    """Most tokens of prompt and answer together at this endpoint."""

    latency_last_30m: Optional[PercentileStats]
    """Time to the first token over the last 30 minutes, in milliseconds; null without a key or
    without data.
    """

    max_completion_tokens: Optional[int]
    """Most tokens it generates in one answer; null when there is no limit of its own."""

    max_prompt_tokens: Optional[int]
    """Most tokens it accepts as prompt; null when there is no limit of its own."""

    model_id: str
    """Id of the model it serves."""

    model_name: str
    """Name of the model it serves."""

    name: str
    """Name of the endpoint for display."""

    pricing: PublicEndpointPricing
    """Prices at this endpoint, in USD."""

    provider_name: ProviderName
    """Name of the provider."""

    quantization: Optional[Quantization]
    """Precision of the weights as served; null when not known."""

    status: Optional[EndpointStatus] = ABSENT
    """Health of the endpoint; 0 is normal."""

    supported_parameters: List[Parameter]
    """Request parameters that this endpoint supports."""

    supports_implicit_caching: bool
    """True when the provider caches prompts by itself, without marks in the request."""

    supports_voice_cloning: Optional[bool] = ABSENT
    """True when a sample of a voice can be sent for imitation. Default false."""

    tag: str
    """Slug that means exactly this endpoint in `provider.order`, `only` and `ignore`, such as
    `deepinfra/turbo`.
    """

    throughput_last_30m: Optional[PercentileStats]
    """Speed of output over the last 30 minutes, in tokens per second; null without a key or without
    data.
    """

    uptime_last_1d: Optional[float]
    """Share of requests that succeeded over the last day, in percent; null without data."""

    uptime_last_30m: Optional[float]
    """Share of requests that succeeded over the last 30 minutes, in percent; null without data.
    """

    uptime_last_5m: Optional[float]
    """Share of requests that succeeded over the last 5 minutes, in percent; null without data.
    """

    _readings: ClassVar[Dict[str, Any]] = {
        "latency_last_30m": ("m", "PercentileStats"),
        "pricing": ("m", "PublicEndpointPricing"),
        "throughput_last_30m": ("m", "PercentileStats"),
    }
