"""The schema ListEndpointsResponseArchitecture."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    List,
    Literal,
    Optional,
    Union,
)

import attrs

from ..model import Model as _Model

if TYPE_CHECKING:
    from ..types import InstructType, ModelGroup, OutputModality


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ListEndpointsResponseArchitecture(_Model):
    """The schema ListEndpointsResponseArchitecture."""

    input_modalities: List[Union[Literal["text", "image", "file", "audio", "video"], str]]
    instruct_type: Optional[InstructType]
    modality: Optional[str]
    output_modalities: List[OutputModality]
    tokenizer: Optional[ModelGroup]
