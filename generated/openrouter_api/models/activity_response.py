"""The schema ActivityResponse."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    List,
)

import attrs

from ..model import Model as _Model

if TYPE_CHECKING:
    from .activity_item import ActivityItem


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ActivityResponse(_Model):
    """Use by day."""

    data: List[ActivityItem]
    """One row per day, model and endpoint."""

    _readings: ClassVar[Dict[str, Any]] = {
        "data": ("l", ("m", "ActivityItem")),
    }
