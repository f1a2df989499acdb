"""The schema FusionCallAnalysisInProgressEvent."""

from __future__ import annotations

from typing import (
    ClassVar,
    Dict,
    Literal,
)

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class FusionCallAnalysisInProgressEvent(_Model):
    """The schema FusionCallAnalysisInProgressEvent."""

    analyst_model: str
    item_id: str
    judge_model: str
    output_index: int
    sequence_number: int
    type: Literal["response.fusion_call.analysis.in_progress"] = (
        "response.fusion_call.analysis.in_progress"
    )
    _constants: ClassVar[Dict[str, str]] = {
        "type": "response.fusion_call.analysis.in_progress",
    }
