"""The schema Model."""

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
    from ..types import Parameter
    from .default_parameters import DefaultParameters
    from .model_alias_target import ModelAliasTarget
    from .model_architecture import ModelArchitecture
    from .model_benchmarks import ModelBenchmarks
    from .model_links import ModelLinks
    from .model_reasoning import ModelReasoning
    from .per_request_limits import PerRequestLimits
    from .public_pricing import PublicPricing
    from .top_provider_info import TopProviderInfo


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class Model(_Model):
    """The schema Model."""

    alias_target: Optional[ModelAliasTarget] = ABSENT
    architecture: ModelArchitecture
    benchmarks: Optional[ModelBenchmarks] = ABSENT
    canonical_slug: str
    context_length: Optional[int]
    created: int
    default_parameters: Optional[DefaultParameters]
    description: Optional[str] = ABSENT
    expiration_date: Optional[str] = ABSENT
    hugging_face_id: Optional[str] = ABSENT
    id: str
    knowledge_cutoff: Optional[str] = ABSENT
    links: ModelLinks
    name: str
    per_request_limits: Optional[PerRequestLimits]
    pricing: PublicPricing
    reasoning: Optional[ModelReasoning] = ABSENT
    supported_parameters: List[Parameter]
    supported_voices: Optional[List[str]]
    top_provider: TopProviderInfo
    _readings: ClassVar[Dict[str, Any]] = {
        "alias_target": ("m", "ModelAliasTarget"),
        "architecture": ("m", "ModelArchitecture"),
        "benchmarks": ("m", "ModelBenchmarks"),
        "default_parameters": ("m", "DefaultParameters"),
        "links": ("m", "ModelLinks"),
        "per_request_limits": ("m", "PerRequestLimits"),
        "pricing": ("m", "PublicPricing"),
        "reasoning": ("m", "ModelReasoning"),
        "top_provider": ("m", "TopProviderInfo"),
    }
