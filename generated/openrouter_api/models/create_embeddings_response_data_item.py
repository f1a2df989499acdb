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
    """The vector: an array of numbers, or a base64 string when `encoding_format` was `base64`.
    """

    index: Optional[int] = ABSENT
    """Position of the matching input, counted from 0. Use it to pair vectors with inputs; when
    absent, order counts.
    """

    object: Literal["embedding"] = "embedding"
    """Always `embedding`."""

    _constants: ClassVar[Dict[str, str]] = {
        "object": "embedding",
    }
