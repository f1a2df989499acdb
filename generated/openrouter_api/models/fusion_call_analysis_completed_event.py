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
    """The schema FusionCallAnalysisCompletedEvent."""

    analysis: FusionAnalysisResult
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.fusion_call.analysis.completed"] = (
        "response.fusion_call.analysis.completed"
    )
    _readings: ClassVar[Dict[str, Any]] = {
        "analysis": ("m", "FusionAnalysisResult"),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "response.fusion_call.analysis.completed",
    }
