"""The schema ImageGenerationServerToolConfig."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Optional,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ImageGenerationServerToolConfig(_Model):
    """Settings of the openrouter:image_generation tool; beside the model it takes image options
    such as size, quality and aspect_ratio.
    """

    model: Optional[str] = ABSENT
    """Image model to use; openai/gpt-5-image by default."""


if TYPE_CHECKING:

    class ImageGenerationServerToolConfigParams(TypedDict, total=False):
        """What may be sent as :class:`ImageGenerationServerToolConfig`."""

        model: str
        """Image model to use; openai/gpt-5-image by default."""
