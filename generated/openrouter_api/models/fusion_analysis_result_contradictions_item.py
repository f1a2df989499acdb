"""The schema FusionAnalysisResultContradictionsItem."""

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

    from .fusion_analysis_result_contradictions_item_stances_item import (
        FusionAnalysisResultContradictionsItemStancesItem,
        FusionAnalysisResultContradictionsItemStancesItemParams,
    )


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class FusionAnalysisResultContradictionsItem(_Model):
    """The schema FusionAnalysisResultContradictionsItem."""

    stances: List[FusionAnalysisResultContradictionsItemStancesItem]
    """What each model says on the topic."""

    topic: str
    """What the disagreement is about."""

    _readings: ClassVar[Dict[str, Any]] = {
        "stances": ("l", ("m", "FusionAnalysisResultContradictionsItemStancesItem")),
    }


if TYPE_CHECKING:

    class FusionAnalysisResultContradictionsItemParams(TypedDict, total=False):
        """What may be sent as :class:`FusionAnalysisResultContradictionsItem`."""

        stances: Required[
            Sequence[
                Union[
                    FusionAnalysisResultContradictionsItemStancesItemParams,
                    FusionAnalysisResultContradictionsItemStancesItem,
                    Mapping[str, Any],
                ]
            ]
        ]
        """What each model says on the topic."""

        topic: Required[str]
        """What the disagreement is about."""
