"""The schema BadRequestResponse."""

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
    from .bad_request_response_error_data import BadRequestResponseErrorData


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class BadRequestResponse(_Model):
    """Error 400: the request is malformed, names a model that does not exist, or breaks a rule such
    as too long a context. Sending it again unchanged will not help.
    """

    error: BadRequestResponseErrorData
    """What went wrong."""

    openrouter_metadata: Optional[Dict[str, Any]] = ABSENT
    """How the request was routed before it failed, when asked for by header; null or absent
    otherwise.
    """

    user_id: Optional[str] = ABSENT
    """Id of the account that made the request; null or absent when it is not known."""

    _readings: ClassVar[Dict[str, Any]] = {
        "error": ("m", "BadRequestResponseErrorData"),
    }
