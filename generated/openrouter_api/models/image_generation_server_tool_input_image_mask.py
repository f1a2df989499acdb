"""The schema ImageGenerationServerToolInputImageMask."""

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
class ImageGenerationServerToolInputImageMask(_Model):
    """The schema ImageGenerationServerToolInputImageMask."""

    file_id: Optional[str] = ABSENT
    image_url: Optional[str] = ABSENT


if TYPE_CHECKING:

    class ImageGenerationServerToolInputImageMaskParams(TypedDict, total=False):
        """What may be sent as :class:`ImageGenerationServerToolInputImageMask`."""

        file_id: str
        image_url: str
