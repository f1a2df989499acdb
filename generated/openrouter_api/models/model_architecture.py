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
    """What a model reads and writes."""

    input_modalities: List[Union[Literal["text", "image", "file", "audio", "video"], str]]
    """Kinds of input it accepts."""

    instruct_type: Optional[InstructType] = ABSENT
    """Prompt template of the model; null when it has none or it is not known."""

    modality: Optional[str]
    """Input and output in short form, such as `text+image->text`; null when not known."""

    output_modalities: List[OutputModality]
    """Kinds of output it produces."""

    tokenizer: Optional[ModelGroup] = ABSENT
    """Family of its tokenizer."""
