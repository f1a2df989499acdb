"""The schema ChatUsageOptions."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Optional,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ChatUsageOptions(_Model):
    """Old switch for usage accounting. (Source: guide.)"""

    include: Optional[bool] = ABSENT
    """Without effect: usage is always included."""


if TYPE_CHECKING:

    class ChatUsageOptionsParams(TypedDict, total=False):
        """What may be sent as :class:`ChatUsageOptions`."""

        include: bool
        """Without effect: usage is always included."""
