"""The schema ServiceUnavailableResponse."""

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
    from .service_unavailable_response_error_data import ServiceUnavailableResponseErrorData


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ServiceUnavailableResponse(_Model):
    """Error 503: no provider can serve the request at present. Wait as long as the `Retry-After`
    header says, else back off.
    """

    error: ServiceUnavailableResponseErrorData
    """What went wrong."""

    openrouter_metadata: Optional[Dict[str, Any]] = ABSENT
    """How the request was routed before it failed, when asked for by header; null or absent
    otherwise.
    """

    user_id: Optional[str] = ABSENT
    """Id of the account that made the request; null or absent when it is not known."""

    _readings: ClassVar[Dict[str, Any]] = {
        "error": ("m", "ServiceUnavailableResponseErrorData"),
    }
