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
    """A field of the request that left no endpoint, or that belongs elsewhere. (Source: guide.)"""

    field: Optional[str] = ABSENT
    """Name of the field."""

    detail: Optional[str] = ABSENT
    """What is wrong with it, for example which endpoint the model needs."""
