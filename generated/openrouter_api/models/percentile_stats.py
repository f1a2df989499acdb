"""The schema PercentileStats."""

from __future__ import annotations

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class PercentileStats(_Model):
    """The schema PercentileStats."""

    p50: float
    p75: float
    p90: float
    p99: float
