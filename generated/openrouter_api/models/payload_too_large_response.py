"""The schema PayloadTooLargeResponse."""

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
    from .payload_too_large_response_error_data import PayloadTooLargeResponseErrorData


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class PayloadTooLargeResponse(_Model):
    """The schema PayloadTooLargeResponse."""

    error: PayloadTooLargeResponseErrorData
    openrouter_metadata: Optional[Dict[str, Any]] = ABSENT
    user_id: Optional[str] = ABSENT
    _readings: ClassVar[Dict[str, Any]] = {
        "error": ("m", "PayloadTooLargeResponseErrorData"),
    }
