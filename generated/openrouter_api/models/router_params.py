"""The schema RouterParams."""

from __future__ import annotations

from typing import (
    Optional,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class RouterParams(_Model):
    """Settings with which a router chose the model; further ones may appear."""

    quality_floor: Optional[float] = ABSENT
    """Lowest quality score that the router accepted."""

    throughput_floor: Optional[float] = ABSENT
    """Lowest throughput that the router accepted, in tokens per second."""

    version_group: Optional[str] = ABSENT
    """Family of model versions among which an alias chose, as `author/family`."""
