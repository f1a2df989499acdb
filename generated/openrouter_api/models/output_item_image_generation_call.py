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
    """The schema OutputItemImageGenerationCall."""

    id: str
    result: Optional[str] = ABSENT
    status: Union[Literal["in_progress", "completed", "generating", "failed"], str]
    type: Literal["image_generation_call"] = "image_generation_call"
    _constants: ClassVar[Dict[str, str]] = {
        "type": "image_generation_call",
    }
