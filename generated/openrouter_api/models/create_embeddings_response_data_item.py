"""The schema CreateEmbeddingsResponseDataItem."""

from __future__ import annotations

from typing import (
    ClassVar,
    Dict,
    List,
    Literal,
    Optional,
    Union,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class CreateEmbeddingsResponseDataItem(_Model):
    """The schema CreateEmbeddingsResponseDataItem."""

    embedding: Union[List[float], str]
    index: Optional[int] = ABSENT
    object: Literal["embedding"] = "embedding"
    _constants: ClassVar[Dict[str, str]] = {
        "object": "embedding",
    }
