"""The schema ModelBenchmarks."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    List,
    Optional,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from .aa_benchmark_entry import AABenchmarkEntry
    from .da_benchmark_entry import DABenchmarkEntry


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ModelBenchmarks(_Model):
    """Scores of a model by third parties."""

    artificial_analysis: Optional[AABenchmarkEntry] = ABSENT
    """Scores by Artificial Analysis; absent when there are none."""

    design_arena: List[DABenchmarkEntry]
    """Standings at Design Arena, one per arena and category."""

    _readings: ClassVar[Dict[str, Any]] = {
        "artificial_analysis": ("m", "AABenchmarkEntry"),
        "design_arena": ("l", ("m", "DABenchmarkEntry")),
    }
