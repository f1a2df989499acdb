"""The schema GetKeyResponse."""

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
    from .create_keys_response_data import CreateKeysResponseData


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class GetKeyResponse(_Model):
    """The schema GetKeyResponse."""

    data: CreateKeysResponseData
    """The key, without its secret."""

    _readings: ClassVar[Dict[str, Any]] = {
        "data": ("m", "CreateKeysResponseData"),
    }
