"""The schema PercentileLatencyCutoffs."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Optional,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class PercentileLatencyCutoffs(_Model):
    """Highest latency to prefer, by percentile, in seconds."""

    p50: Optional[float] = ABSENT
    """Cutoff for the median, in seconds; null: none."""

    p75: Optional[float] = ABSENT
    """Cutoff for the 75th percentile, in seconds; null: none."""

    p90: Optional[float] = ABSENT
    """Cutoff for the 90th percentile, in seconds; null: none."""

    p99: Optional[float] = ABSENT
    """Cutoff for the 99th percentile, in seconds; null: none."""


if TYPE_CHECKING:

    class PercentileLatencyCutoffsParams(TypedDict, total=False):
        """What may be sent as :class:`PercentileLatencyCutoffs`."""

        p50: Optional[float]
        """Cutoff for the median, in seconds; null: none."""

        p75: Optional[float]
        """Cutoff for the 75th percentile, in seconds; null: none."""

        p90: Optional[float]
        """Cutoff for the 90th percentile, in seconds; null: none."""

        p99: Optional[float]
        """Cutoff for the 99th percentile, in seconds; null: none."""
