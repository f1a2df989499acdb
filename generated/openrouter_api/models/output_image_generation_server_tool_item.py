"""The schema OutputImageGenerationServerToolItem."""

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
class OutputImageGenerationServerToolItem(_Model):
    """The schema OutputImageGenerationServerToolItem."""

    id: Optional[str] = ABSENT
    imageB64: Optional[str] = ABSENT
    imageUrl: Optional[str] = ABSENT
    prompt: Optional[str] = ABSENT
    result: Optional[str] = ABSENT
    revisedPrompt: Optional[str] = ABSENT
    status: Union[Literal["in_progress", "completed", "incomplete"], str]
    type: Literal["openrouter:image_generation"] = "openrouter:image_generation"
    _constants: ClassVar[Dict[str, str]] = {
        "type": "openrouter:image_generation",
    }


if TYPE_CHECKING:

    class OutputImageGenerationServerToolItemParams(TypedDict, total=False):
        """What may be sent as :class:`OutputImageGenerationServerToolItem`."""

        id: str
        imageB64: str
        imageUrl: str
        prompt: str
        result: Optional[str]
        revisedPrompt: str
        status: Required[Union[Literal["in_progress", "completed", "incomplete"], str]]
        type: Required[Literal["openrouter:image_generation"]]
