"""The schema DABenchmarkEntry."""

from __future__ import annotations

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class DABenchmarkEntry(_Model):
    """The schema DABenchmarkEntry."""

    arena: str
    category: str
    elo: float
    rank: int
    win_rate: float
