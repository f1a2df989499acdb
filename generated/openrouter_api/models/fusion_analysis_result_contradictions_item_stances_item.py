"""The schema FusionAnalysisResultContradictionsItemStancesItem."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
)

import attrs

from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class FusionAnalysisResultContradictionsItemStancesItem(_Model):
    """The schema FusionAnalysisResultContradictionsItemStancesItem."""

    model: str
    """The panel model."""

    stance: str
    """What it says."""


if TYPE_CHECKING:

    class FusionAnalysisResultContradictionsItemStancesItemParams(TypedDict, total=False):
        """What may be sent as :class:`FusionAnalysisResultContradictionsItemStancesItem`."""

        model: Required[str]
        """The panel model."""

        stance: Required[str]
        """What it says."""
