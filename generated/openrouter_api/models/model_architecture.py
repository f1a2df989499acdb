"""The schema ModelArchitecture."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    List,
    Literal,
    Optional,
    Union,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from ..types import InstructType, ModelGroup, OutputModality


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ModelArchitecture(_Model):
    """The schema ModelArchitecture."""

    input_modalities: List[Union[Literal["text", "image", "file", "audio", "video"], str]]
    instruct_type: Optional[InstructType] = ABSENT
    modality: Optional[str]
    output_modalities: List[OutputModality]
    tokenizer: Optional[ModelGroup] = ABSENT
