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
    """The schema DefaultParameters."""

    frequency_penalty: Optional[float] = ABSENT
    presence_penalty: Optional[float] = ABSENT
    repetition_penalty: Optional[float] = ABSENT
    temperature: Optional[float] = ABSENT
    top_k: Optional[int] = ABSENT
    top_p: Optional[float] = ABSENT
