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
    """The error."""

    error_type: Optional[ApiErrorType] = ABSENT
    """OpenRouter's precise kind of the error."""

    message: str
    """What went wrong, for people."""

    type: str
    """Anthropic's kind of the error."""
