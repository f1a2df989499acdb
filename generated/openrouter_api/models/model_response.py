"""The schema ModelResponse."""

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
    from .model import Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ModelResponse(_Model):
    """Answer with one model."""

    data: Model
    """The model."""

    _readings: ClassVar[Dict[str, Any]] = {
        "data": ("m", "Model"),
    }
