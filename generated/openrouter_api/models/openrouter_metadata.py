"""The schema OpenRouterMetadata."""

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
    from ..types import RoutingStrategy
    from .endpoints_metadata import EndpointsMetadata
    from .pipeline_stage import PipelineStage
    from .router_attempt import RouterAttempt
    from .router_params import RouterParams


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class OpenRouterMetadata(_Model):
    """How a request was routed. Present only when the request asked for it by header; further
    fields may appear.
    """

    attempt: int
    """Number of the provider attempt that answered, counted from 1; 0 when no provider could be
    tried.
    """

    attempts: Optional[List[RouterAttempt]] = ABSENT
    """The provider attempts, in order."""

    endpoints: EndpointsMetadata
    """Endpoints that were considered."""

    is_byok: bool
    """True when a provider key of your own was used."""

    params: Optional[RouterParams] = ABSENT
    """Settings with which a router chose the model."""

    pipeline: Optional[List[PipelineStage]] = ABSENT
    """Steps around the model call, such as guardrails and plugins, in order."""

    region: Optional[str]
    """Region of OpenRouter's edge that handled the request; null when not known."""

    requested: str
    """Model id as it was asked for."""

    strategy: RoutingStrategy
    """How the model was found."""

    summary: str
    """The routing in a sentence, for people; its wording is not stable."""

    _readings: ClassVar[Dict[str, Any]] = {
        "attempts": ("l", ("m", "RouterAttempt")),
        "endpoints": ("m", "EndpointsMetadata"),
        "params": ("m", "RouterParams"),
        "pipeline": ("l", ("m", "PipelineStage")),
    }
