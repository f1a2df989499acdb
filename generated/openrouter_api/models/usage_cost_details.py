"""The schema UsageCostDetails."""

from __future__ import annotations

from typing import (
    Optional,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class UsageCostDetails(_Model):
    """The schema UsageCostDetails."""

    upstream_inference_cost: Optional[float] = ABSENT
    upstream_inference_input_cost: float
    upstream_inference_output_cost: float
