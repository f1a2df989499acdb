"""The schema DABenchmarkEntry."""

from __future__ import annotations

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class DABenchmarkEntry(_Model):
    """A standing at Design Arena, where people choose the better of two results."""

    arena: str
    """Arena, such as `models`, `builders` or `agents`."""

    category: str
    """Kind of task within the arena, such as `website`."""

    elo: float
    """Elo rating; higher is better."""

    rank: int
    """Place among the listed models in this arena and category; 1 is the best."""

    win_rate: float
    """Share of comparisons won, in percent (0 to 100)."""
