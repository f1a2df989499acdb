"""The schema FusionCallAnalysisCompletedEvent."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    Literal,
)

import attrs

from ..model import Model as _Model

if TYPE_CHECKING:
    from .fusion_analysis_result import FusionAnalysisResult


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class FusionCallAnalysisCompletedEvent(_Model):
    """Responses stream event: the comparison of the panel's answers is complete."""

    analysis: FusionAnalysisResult
    """What the comparison found."""

    item_id: str
    """Id of the output item the event belongs to."""

    output_index: int
    """Place of the item in the output of the response, from 0."""

    sequence_number: int
    """Running number of the event within its stream."""

    type: Literal["response.fusion_call.analysis.completed"] = (
        "response.fusion_call.analysis.completed"
    )
    """Always response.fusion_call.analysis.completed."""

    _readings: ClassVar[Dict[str, Any]] = {
        "analysis": ("m", "FusionAnalysisResult"),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "response.fusion_call.analysis.completed",
    }
