"""The schema UpdateKeysResponse."""

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
class UpdateKeysResponse(_Model):
    """The schema UpdateKeysResponse."""

    data: CreateKeysResponseData
    """The key after the change."""

    _readings: ClassVar[Dict[str, Any]] = {
        "data": ("m", "CreateKeysResponseData"),
    }
