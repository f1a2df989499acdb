"""The schema DefaultParameters."""

from __future__ import annotations

from typing import (
    Optional,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class DefaultParameters(_Model):
    """Sampling parameters a model uses when a request gives none; null: none set."""

    frequency_penalty: Optional[float] = ABSENT
    """Default of `frequency_penalty`, from -2 to 2; null: not set."""

    presence_penalty: Optional[float] = ABSENT
    """Default of `presence_penalty`, from -2 to 2; null: not set."""

    repetition_penalty: Optional[float] = ABSENT
    """Default of `repetition_penalty`, from 0 to 2; null: not set."""

    temperature: Optional[float] = ABSENT
    """Default of `temperature`, from 0 to 2; null: not set."""

    top_k: Optional[int] = ABSENT
    """Default of `top_k`, a number of tokens; null: not set."""

    top_p: Optional[float] = ABSENT
    """Default of `top_p`, above 0 to 1; null: not set."""
