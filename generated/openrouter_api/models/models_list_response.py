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
    """A page of models, or all of them when the request was not paginated."""

    data: List[Model]
    """The models."""

    links: ModelsListResponseLinks
    """Where to go on."""

    total_count: int
    """How many models match, over all pages."""

    _readings: ClassVar[Dict[str, Any]] = {
        "data": ("l", ("m", "Model")),
        "links": ("m", "ModelsListResponseLinks"),
    }
