"""The schema GetCurrentKeyResponse."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
)

import attrs

from ..model import Model as _Model

if TYPE_CHECKING:
    from .get_current_key_response_data import GetCurrentKeyResponseData


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class GetCurrentKeyResponse(_Model):
    """The schema GetCurrentKeyResponse."""

    data: GetCurrentKeyResponseData
    """The key that made the request."""

    _readings: ClassVar[Dict[str, Any]] = {
        "data": ("m", "GetCurrentKeyResponseData"),
    }
