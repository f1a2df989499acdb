"""The schema OutputItemImageGenerationCall."""

from __future__ import annotations

from typing import (
    ClassVar,
    Dict,
    Literal,
    Optional,
    Union,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class OutputItemImageGenerationCall(_Model):
    """An image generation among the output items of a response."""

    id: str
    """Id of the item."""

    result: Optional[str] = ABSENT
    """The image as base64; null until it is made."""

    status: Union[Literal["in_progress", "completed", "generating", "failed"], str]
    """State of the item."""

    type: Literal["image_generation_call"] = "image_generation_call"
    """Always image_generation_call."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "image_generation_call",
    }
