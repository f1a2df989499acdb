"""The schema AABenchmarkEntry."""

from __future__ import annotations

from typing import (
    Optional,
)

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class AABenchmarkEntry(_Model):
    """Scores by Artificial Analysis; higher is better."""

    agentic_index: Optional[float]
    """Score for acting on its own with tools; null when not measured."""

    coding_index: Optional[float]
    """Score for programming; null when not measured."""

    intelligence_index: Optional[float]
    """Score over all kinds of tasks; null when not measured."""
