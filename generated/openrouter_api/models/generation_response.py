"""The schema GenerationResponse."""

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
    from .generation_response_data import GenerationResponseData


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class GenerationResponse(_Model):
    """The record of one request."""

    data: GenerationResponseData
    """The record."""

    _readings: ClassVar[Dict[str, Any]] = {
        "data": ("m", "GenerationResponseData"),
    }
