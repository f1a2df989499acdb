"""The schema CreateEmbeddingsResponse."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    List,
    Literal,
    Optional,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from .create_embeddings_response_data_item import CreateEmbeddingsResponseDataItem
    from .create_embeddings_response_usage import CreateEmbeddingsResponseUsage


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class CreateEmbeddingsResponse(_Model):
    """The schema CreateEmbeddingsResponse."""

    data: List[CreateEmbeddingsResponseDataItem]
    """One entry per input."""

    id: Optional[str] = ABSENT
    """Id of the generation (`gen-…`), usable to look up its cost later."""

    model: str
    """Model that made the vectors."""

    object: Literal["list"] = "list"
    """Always `list`."""

    usage: Optional[CreateEmbeddingsResponseUsage] = ABSENT
    """Tokens used and money charged."""

    _readings: ClassVar[Dict[str, Any]] = {
        "data": ("l", ("m", "CreateEmbeddingsResponseDataItem")),
        "usage": ("m", "CreateEmbeddingsResponseUsage"),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "object": "list",
    }
