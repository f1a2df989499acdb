"""The schema PercentileStats."""

from __future__ import annotations

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class PercentileStats(_Model):
    """Spread of a measure over recent requests, in milliseconds for latency and tokens per second
    for throughput; null without a key or without data.
    """

    p50: float
    """The median."""

    p75: float
    """The 75th percentile."""

    p90: float
    """The 90th percentile."""

    p99: float
    """The 99th percentile."""
