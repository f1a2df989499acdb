"""The schema GenerationContentResponse."""

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
    from .generation_content_data import GenerationContentData


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class GenerationContentResponse(_Model):
    """The stored texts of one request."""

    data: GenerationContentData
    """The texts."""

    _readings: ClassVar[Dict[str, Any]] = {
        "data": ("m", "GenerationContentData"),
    }
