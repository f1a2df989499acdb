"""The schema EdgeNetworkTimeoutResponseErrorData."""

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
class EdgeNetworkTimeoutResponseErrorData(_Model):
    """Details of a 524 error."""

    code: int
    """HTTP status again, 524."""

    message: str
    """Explanation for people; its wording may change."""

    metadata: Optional[Dict[str, Any]] = ABSENT
    """Details, such as `error_type` and, for upstream failures, the provider's name and code; null
    or absent when there are none.
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
