"""The schema PercentileThroughputCutoffs."""

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
class PercentileThroughputCutoffs(_Model):
    """Lowest throughput to prefer, by percentile, in tokens per second."""

    p50: Optional[float] = ABSENT
    """Cutoff for the median, in tokens per second; null: none."""

    p75: Optional[float] = ABSENT
    """Cutoff for the 75th percentile, in tokens per second; null: none."""

    p90: Optional[float] = ABSENT
    """Cutoff for the 90th percentile, in tokens per second; null: none."""

    p99: Optional[float] = ABSENT
    """Cutoff for the 99th percentile, in tokens per second; null: none."""


if TYPE_CHECKING:

    class PercentileThroughputCutoffsParams(TypedDict, total=False):
        """What may be sent as :class:`PercentileThroughputCutoffs`."""

        p50: Optional[float]
        """Cutoff for the median, in tokens per second; null: none."""

        p75: Optional[float]
        """Cutoff for the 75th percentile, in tokens per second; null: none."""

        p90: Optional[float]
        """Cutoff for the 90th percentile, in tokens per second; null: none."""

        p99: Optional[float]
        """Cutoff for the 99th percentile, in tokens per second; null: none."""
