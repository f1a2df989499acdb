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
    """The schema PublicEndpoint."""

    context_length: int
    latency_last_30m: Optional[PercentileStats]
    max_completion_tokens: Optional[int]
    max_prompt_tokens: Optional[int]
    model_id: str
    model_name: str
    name: str
    pricing: PublicEndpointPricing
    provider_name: ProviderName
    quantization: Optional[Quantization]
    status: Optional[EndpointStatus] = ABSENT
    supported_parameters: List[Parameter]
    supports_implicit_caching: bool
    supports_voice_cloning: Optional[bool] = ABSENT
    tag: str
    throughput_last_30m: Optional[PercentileStats]
    uptime_last_1d: Optional[float]
    uptime_last_30m: Optional[float]
    uptime_last_5m: Optional[float]
    _readings: ClassVar[Dict[str, Any]] = {
        "latency_last_30m": ("m", "PercentileStats"),
        "pricing": ("m", "PublicEndpointPricing"),
        "throughput_last_30m": ("m", "PercentileStats"),
    }
