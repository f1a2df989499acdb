"""The schema UnprocessableEntityResponse."""

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
    from .unprocessable_entity_response_error_data import UnprocessableEntityResponseErrorData


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class UnprocessableEntityResponse(_Model):
    """The schema UnprocessableEntityResponse."""

    error: UnprocessableEntityResponseErrorData
    openrouter_metadata: Optional[Dict[str, Any]] = ABSENT
    user_id: Optional[str] = ABSENT
    _readings: ClassVar[Dict[str, Any]] = {
        "error": ("m", "UnprocessableEntityResponseErrorData"),
    }
