"""The schema CostDetails."""

from __future__ import annotations

from typing import (
    Optional,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class CostDetails(_Model):
    """The schema CostDetails."""

    upstream_inference_completions_cost: float
    upstream_inference_cost: Optional[float] = ABSENT
    upstream_inference_prompt_cost: float
