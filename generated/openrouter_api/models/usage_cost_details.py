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
    """What the upstream provider charged, in USD."""

    upstream_inference_cost: Optional[float] = ABSENT
    """Charge of the upstream provider for the whole request, in USD; null where it is not known.
    """

    upstream_inference_input_cost: float
    """Charge of the upstream provider for the input, in USD."""

    upstream_inference_output_cost: float
    """Charge of the upstream provider for the output, in USD."""
