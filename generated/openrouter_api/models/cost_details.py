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
    """What the provider charges for the inference itself, in USD; null when not known."""

    upstream_inference_completions_cost: float
    """Provider's price of the output, in USD."""

    upstream_inference_cost: Optional[float] = ABSENT
    """Provider's price of the whole request, in USD. Often null unless a provider key of your own
    paid for it.
    """

    upstream_inference_prompt_cost: float
    """Provider's price of the input, in USD."""
