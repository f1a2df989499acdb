"""The schema ModelsCountResponse."""

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
    from .models_count_response_data import ModelsCountResponseData


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ModelsCountResponse(_Model):
    """Answer with the number of models."""

    data: ModelsCountResponseData
    """The count."""

    _readings: ClassVar[Dict[str, Any]] = {
        "data": ("m", "ModelsCountResponseData"),
    }
