"""The schema AABenchmarkEntry."""

from __future__ import annotations

from typing import (
    Optional,
)

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class AABenchmarkEntry(_Model):
    """The schema AABenchmarkEntry."""

    agentic_index: Optional[float]
    coding_index: Optional[float]
    intelligence_index: Optional[float]
