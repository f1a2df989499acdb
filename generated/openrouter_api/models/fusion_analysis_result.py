"""The schema FusionAnalysisResult."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    List,
    Mapping,
    Sequence,
    Union,
)

import attrs

from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict

    from .fusion_analysis_result_contradictions_item import (
        FusionAnalysisResultContradictionsItem,
        FusionAnalysisResultContradictionsItemParams,
    )
    from .fusion_analysis_result_partial_coverage_item import (
        FusionAnalysisResultPartialCoverageItem,
        FusionAnalysisResultPartialCoverageItemParams,
    )
    from .fusion_analysis_result_unique_insights_item import (
        FusionAnalysisResultUniqueInsightsItem,
        FusionAnalysisResultUniqueInsightsItemParams,
    )


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class FusionAnalysisResult(_Model):
    """The schema FusionAnalysisResult."""

    blind_spots: List[str]
    consensus: List[str]
    contradictions: List[FusionAnalysisResultContradictionsItem]
    partial_coverage: List[FusionAnalysisResultPartialCoverageItem]
    unique_insights: List[FusionAnalysisResultUniqueInsightsItem]
    _readings: ClassVar[Dict[str, Any]] = {
        "contradictions": ("l", ("m", "FusionAnalysisResultContradictionsItem")),
        "partial_coverage": ("l", ("m", "FusionAnalysisResultPartialCoverageItem")),
        "unique_insights": ("l", ("m", "FusionAnalysisResultUniqueInsightsItem")),
    }


if TYPE_CHECKING:

    class FusionAnalysisResultParams(TypedDict, total=False):
        """What may be sent as :class:`FusionAnalysisResult`."""

        blind_spots: Required[Sequence[str]]
        consensus: Required[Sequence[str]]
        contradictions: Required[
            Sequence[
                Union[
                    FusionAnalysisResultContradictionsItemParams,
                    FusionAnalysisResultContradictionsItem,
                    Mapping[str, Any],
                ]
            ]
        ]
        partial_coverage: Required[
            Sequence[
                Union[
                    FusionAnalysisResultPartialCoverageItemParams,
                    FusionAnalysisResultPartialCoverageItem,
                    Mapping[str, Any],
                ]
            ]
        ]
        unique_insights: Required[
            Sequence[
                Union[
                    FusionAnalysisResultUniqueInsightsItemParams,
                    FusionAnalysisResultUniqueInsightsItem,
                    Mapping[str, Any],
                ]
            ]
        ]
