"""The schema CreateKeysResponse."""

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
class CreateKeysResponse(_Model):
    """The schema CreateKeysResponse."""

    data: CreateKeysResponseData
    """The new key, without its secret."""

    key: str
    """The new key (`sk-or-v1-…`) in the clear, returned this once."""

    _readings: ClassVar[Dict[str, Any]] = {
        "data": ("m", "CreateKeysResponseData"),
    }
