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
    """What a fusion found on comparing the answers of its panel."""

    blind_spots: List[str]
    """Points that no model treated."""

    consensus: List[str]
    """Points on which the models agree."""

    contradictions: List[FusionAnalysisResultContradictionsItem]
    """Points on which the models disagree."""

    partial_coverage: List[FusionAnalysisResultPartialCoverageItem]
    """Points that only some of the models treated."""

    unique_insights: List[FusionAnalysisResultUniqueInsightsItem]
    """Points that a single model made."""

    _readings: ClassVar[Dict[str, Any]] = {
        "contradictions": ("l", ("m", "FusionAnalysisResultContradictionsItem")),
        "partial_coverage": ("l", ("m", "FusionAnalysisResultPartialCoverageItem")),
        "unique_insights": ("l", ("m", "FusionAnalysisResultUniqueInsightsItem")),
    }


if TYPE_CHECKING:

    class FusionAnalysisResultParams(TypedDict, total=False):
        """What may be sent as :class:`FusionAnalysisResult`."""

        blind_spots: Required[Sequence[str]]
        """Points that no model treated."""

        consensus: Required[Sequence[str]]
        """Points on which the models agree."""

        contradictions: Required[
            Sequence[
                Union[
                    FusionAnalysisResultContradictionsItemParams,
                    FusionAnalysisResultContradictionsItem,
                    Mapping[str, Any],
                ]
            ]
        ]
        """Points on which the models disagree."""

        partial_coverage: Required[
            Sequence[
                Union[
                    FusionAnalysisResultPartialCoverageItemParams,
                    FusionAnalysisResultPartialCoverageItem,
                    Mapping[str, Any],
                ]
            ]
        ]
        """Points that only some of the models treated."""

        unique_insights: Required[
            Sequence[
                Union[
                    FusionAnalysisResultUniqueInsightsItemParams,
                    FusionAnalysisResultUniqueInsightsItem,
                    Mapping[str, Any],
                ]
            ]
        ]
        """Points that a single model made."""
