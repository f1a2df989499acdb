"""The schema OutputImageGenerationCallItem."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    ClassVar,
    Dict,
    Literal,
    Optional,
    Union,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class OutputImageGenerationCallItem(_Model):
    """The schema OutputImageGenerationCallItem."""

    id: str
    result: Optional[str] = ABSENT
    status: Union[Literal["in_progress", "completed", "generating", "failed"], str]
    type: Literal["image_generation_call"] = "image_generation_call"
    prompt: Optional[str] = ABSENT
    _constants: ClassVar[Dict[str, str]] = {
        "type": "image_generation_call",
    }


if TYPE_CHECKING:

    class OutputImageGenerationCallItemParams(TypedDict, total=False):
        """What may be sent as :class:`OutputImageGenerationCallItem`."""

        id: Required[str]
        result: Optional[str]
        status: Required[Union[Literal["in_progress", "completed", "generating", "failed"], str]]
        type: Required[Literal["image_generation_call"]]
        prompt: str
