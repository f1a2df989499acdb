"""The schema ErrorAvailabilityConstraint."""

from __future__ import annotations

from typing import (
    Optional,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ErrorAvailabilityConstraint(_Model):
    """(Source: guide.)"""

    field: Optional[str] = ABSENT
    detail: Optional[str] = ABSENT
