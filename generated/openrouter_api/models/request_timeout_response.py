"""The schema RequestTimeoutResponse."""

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
    from .request_timeout_response_error_data import RequestTimeoutResponseErrorData


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class RequestTimeoutResponse(_Model):
    """Error 408: the request took too long. It may be sent again."""

    error: RequestTimeoutResponseErrorData
    """What went wrong."""

    openrouter_metadata: Optional[Dict[str, Any]] = ABSENT
    """How the request was routed before it failed, when asked for by header; null or absent
    otherwise.
    """

    user_id: Optional[str] = ABSENT
    """Id of the account that made the request; null or absent when it is not known."""

    _readings: ClassVar[Dict[str, Any]] = {
        "error": ("m", "RequestTimeoutResponseErrorData"),
    }
