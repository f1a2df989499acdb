"""The schema ModelsListResponse."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    List,
)

import attrs

from ..model import Model as _Model

if TYPE_CHECKING:
    from .model import Model
    from .models_list_response_links import ModelsListResponseLinks


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ModelsListResponse(_Model):
    """The schema ModelsListResponse."""

    data: List[Model]
    links: ModelsListResponseLinks
    total_count: int
    _readings: ClassVar[Dict[str, Any]] = {
        "data": ("l", ("m", "Model")),
        "links": ("m", "ModelsListResponseLinks"),
    }
