"""The schema CreateAuthKeysCodeResponse."""

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
    from .create_auth_keys_code_response_data import CreateAuthKeysCodeResponseData


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class CreateAuthKeysCodeResponse(_Model):
    """The schema CreateAuthKeysCodeResponse."""

    data: CreateAuthKeysCodeResponseData
    """The code."""

    _readings: ClassVar[Dict[str, Any]] = {
        "data": ("m", "CreateAuthKeysCodeResponseData"),
    }
