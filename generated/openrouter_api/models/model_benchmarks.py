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
    """The schema ModelBenchmarks."""

    artificial_analysis: Optional[AABenchmarkEntry] = ABSENT
    design_arena: List[DABenchmarkEntry]
    _readings: ClassVar[Dict[str, Any]] = {
        "artificial_analysis": ("m", "AABenchmarkEntry"),
        "design_arena": ("l", ("m", "DABenchmarkEntry")),
    }
