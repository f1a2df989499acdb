"""The schema TooManyRequestsResponse."""

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
    from .too_many_requests_response_error_data import TooManyRequestsResponseErrorData


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class TooManyRequestsResponse(_Model):
    """The schema TooManyRequestsResponse."""

    error: TooManyRequestsResponseErrorData
    openrouter_metadata: Optional[Dict[str, Any]] = ABSENT
    user_id: Optional[str] = ABSENT
    _readings: ClassVar[Dict[str, Any]] = {
        "error": ("m", "TooManyRequestsResponseErrorData"),
    }
