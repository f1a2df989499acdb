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
    """The schema RouterParams."""

    quality_floor: Optional[float] = ABSENT
    throughput_floor: Optional[float] = ABSENT
    version_group: Optional[str] = ABSENT
