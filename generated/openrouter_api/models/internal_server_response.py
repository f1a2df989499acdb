"""The schema InternalServerResponse."""

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
    from .internal_server_response_error_data import InternalServerResponseErrorData


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class InternalServerResponse(_Model):
    """Error 500: the service itself failed. The message is general and details are withheld."""

    error: InternalServerResponseErrorData
    """What went wrong."""

    openrouter_metadata: Optional[Dict[str, Any]] = ABSENT
    """Never filled for this status; null or absent."""

    user_id: Optional[str] = ABSENT
    """Id of the account that made the request; null or absent when it is not known."""

    _readings: ClassVar[Dict[str, Any]] = {
        "error": ("m", "InternalServerResponseErrorData"),
    }
