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
    """Responses output item for an image made by the openrouter:image_generation tool."""

    id: Optional[str] = ABSENT
    """Id of the item."""

    imageB64: Optional[str] = ABSENT
    """The image as base64."""

    imageUrl: Optional[str] = ABSENT
    """URL of the image."""

    prompt: Optional[str] = ABSENT
    """Prompt of the call."""

    result: Optional[str] = ABSENT
    """The image as base64, else null."""

    revisedPrompt: Optional[str] = ABSENT
    """Prompt as the image model rewrote it."""

    status: Union[Literal["in_progress", "completed", "incomplete"], str]
    """State of the item."""

    type: Literal["openrouter:image_generation"] = "openrouter:image_generation"
    """Always openrouter:image_generation."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "openrouter:image_generation",
    }


if TYPE_CHECKING:

    class OutputImageGenerationServerToolItemParams(TypedDict, total=False):
        """What may be sent as :class:`OutputImageGenerationServerToolItem`."""

        id: str
        """Id of the item."""

        imageB64: str
        """The image as base64."""

        imageUrl: str
        """URL of the image."""

        prompt: str
        """Prompt of the call."""

        result: Optional[str]
        """The image as base64, else null."""

        revisedPrompt: str
        """Prompt as the image model rewrote it."""

        status: Required[Union[Literal["in_progress", "completed", "incomplete"], str]]
        """State of the item."""

        type: Required[Literal["openrouter:image_generation"]]
        """Always openrouter:image_generation."""
