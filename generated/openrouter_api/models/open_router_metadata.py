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
    """The schema OpenRouterMetadata."""

    attempt: int
    attempts: Optional[List[RouterAttempt]] = ABSENT
    endpoints: EndpointsMetadata
    is_byok: bool
    params: Optional[RouterParams] = ABSENT
    pipeline: Optional[List[PipelineStage]] = ABSENT
    region: Optional[str]
    requested: str
    strategy: RoutingStrategy
    summary: str
    _readings: ClassVar[Dict[str, Any]] = {
        "attempts": ("l", ("m", "RouterAttempt")),
        "endpoints": ("m", "EndpointsMetadata"),
        "params": ("m", "RouterParams"),
        "pipeline": ("l", ("m", "PipelineStage")),
    }
