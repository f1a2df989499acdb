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
    """A model that can be called."""

    alias_target: Optional[ModelAliasTarget] = ABSENT
    """The model that an alias stands for; present for aliases only."""

    architecture: ModelArchitecture
    """What the model reads and writes."""

    benchmarks: Optional[ModelBenchmarks] = ABSENT
    """Scores by third parties; absent when there are none."""

    canonical_slug: str
    """Permanent id of this very version, often with a date; unlike `id` it never comes to mean
    another model.
    """

    context_length: Optional[int]
    """Most tokens of prompt and answer together; null when it does not apply."""

    created: int
    """When the model was listed, in Unix seconds."""

    default_parameters: Optional[DefaultParameters]
    """Sampling parameters used when a request gives none; null when there are none."""

    description: Optional[str] = ABSENT
    """What the model is good at, in Markdown."""

    expiration_date: Optional[str] = ABSENT
    """Day on which the model goes away, as an ISO 8601 date (`YYYY-MM-DD`); null or absent when
    none is planned.
    """

    hugging_face_id: Optional[str] = ABSENT
    """Name of the weights at Hugging Face; null or absent when they are not there."""

    id: str
    """Id to use in requests, `author/slug` with an optional variant such as `:free`."""

    knowledge_cutoff: Optional[str] = ABSENT
    """Day up to which the training data reaches, as an ISO 8601 date (`YYYY-MM-DD`); null or absent
    when not known.
    """

    links: ModelLinks
    """Addresses about the model."""

    name: str
    """Name for display."""

    per_request_limits: Optional[PerRequestLimits]
    """Limits on the size of one request; null: none."""

    pricing: PublicPricing
    """Prices, in USD."""

    reasoning: Optional[ModelReasoning] = ABSENT
    """How reasoning can be controlled; absent for models that do not reason."""

    supported_parameters: List[Parameter]
    """Request parameters that at least one endpoint of the model supports."""

    supported_voices: Optional[List[str]]
    """Voices of a speech model; null for models that do not speak or do not tell."""

    top_provider: TopProviderInfo
    """Limits of the endpoint that is preferred by default."""

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
