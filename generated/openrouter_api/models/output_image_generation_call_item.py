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
    """Responses output item for an image made by OpenAI's image generation tool."""

    id: str
    """Id of the item."""

    result: Optional[str] = ABSENT
    """The image as base64; null until it is made."""

    status: Union[Literal["in_progress", "completed", "generating", "failed"], str]
    """State of the item."""

    type: Literal["image_generation_call"] = "image_generation_call"
    """Always image_generation_call."""

    prompt: Optional[str] = ABSENT
    """Prompt the image was made from."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "image_generation_call",
    }


if TYPE_CHECKING:

    class OutputImageGenerationCallItemParams(TypedDict, total=False):
        """What may be sent as :class:`OutputImageGenerationCallItem`."""

        id: Required[str]
        """Id of the item."""

        result: Optional[str]
        """The image as base64; null until it is made."""

        status: Required[Union[Literal["in_progress", "completed", "generating", "failed"], str]]
        """State of the item."""

        type: Required[Literal["image_generation_call"]]
        """Always image_generation_call."""

        prompt: str
        """Prompt the image was made from."""
