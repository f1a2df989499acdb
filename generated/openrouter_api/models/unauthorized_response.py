"""The schema UnauthorizedResponse."""

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
    from .unauthorized_response_error_data import UnauthorizedResponseErrorData


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class UnauthorizedResponse(_Model):
    """Error 401: the key is missing, unknown, disabled or expired."""

    error: UnauthorizedResponseErrorData
    """What went wrong."""

    openrouter_metadata: Optional[Dict[str, Any]] = ABSENT
    """How the request was routed before it failed, when asked for by header; null or absent
    otherwise.
    """

    user_id: Optional[str] = ABSENT
    """Id of the account that made the request; null or absent when it is not known."""

    _readings: ClassVar[Dict[str, Any]] = {
        "error": ("m", "UnauthorizedResponseErrorData"),
    }
