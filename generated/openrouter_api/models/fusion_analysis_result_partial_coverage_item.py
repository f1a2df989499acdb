"""The schema FusionAnalysisResultPartialCoverageItem."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    List,
    Sequence,
)

import attrs

from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class FusionAnalysisResultPartialCoverageItem(_Model):
    """The schema FusionAnalysisResultPartialCoverageItem."""

    models: List[str]
    """Models that treated the point."""

    point: str
    """The point."""


if TYPE_CHECKING:

    class FusionAnalysisResultPartialCoverageItemParams(TypedDict, total=False):
        """What may be sent as :class:`FusionAnalysisResultPartialCoverageItem`."""

        models: Required[Sequence[str]]
        """Models that treated the point."""

        point: Required[str]
        """The point."""
