"""The schema FusionAnalysisResultUniqueInsightsItem."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
)

import attrs

from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class FusionAnalysisResultUniqueInsightsItem(_Model):
    """The schema FusionAnalysisResultUniqueInsightsItem."""

    insight: str
    """The point."""

    model: str
    """The panel model."""


if TYPE_CHECKING:

    class FusionAnalysisResultUniqueInsightsItemParams(TypedDict, total=False):
        """What may be sent as :class:`FusionAnalysisResultUniqueInsightsItem`."""

        insight: Required[str]
        """The point."""

        model: Required[str]
        """The panel model."""
