"""The schema MessagesErrorEventError."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Optional,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from ..types import ApiErrorType


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class MessagesErrorEventError(_Model):
    """The schema MessagesErrorEventError."""

    error_type: Optional[ApiErrorType] = ABSENT
    message: str
    type: str
