"""The schema ForbiddenResponseErrorData."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    Optional,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from ..types import ApiErrorType
    from .error_availability import ErrorAvailability


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ForbiddenResponseErrorData(_Model):
    """Details of a 403 error."""

    code: int
    """HTTP status again, 403."""

    message: str
    """Explanation for people; its wording may change."""

    metadata: Optional[Dict[str, Any]] = ABSENT
    """Details, such as the reasons and the flagged text of a moderation refusal or the patterns a
    guardrail matched; null or absent when there are none.
    """

    availability: Optional[ErrorAvailability] = ABSENT
    """Why no endpoint could serve the model, and what to try instead; only on failures of routing.
    (Source: guide.)
    """

    error_type: Optional[ApiErrorType] = ABSENT
    """The kind of failure, the field to switch on. (Source: guide.)"""

    http_status: Optional[int] = ABSENT
    """The HTTP status that belongs to the failure. (Source: guide.)"""

    _readings: ClassVar[Dict[str, Any]] = {
        "availability": ("m", "ErrorAvailability"),
    }
