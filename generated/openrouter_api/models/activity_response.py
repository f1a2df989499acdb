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
    """The schema ActivityResponse."""

    data: List[ActivityItem]
    _readings: ClassVar[Dict[str, Any]] = {
        "data": ("l", ("m", "ActivityItem")),
    }
