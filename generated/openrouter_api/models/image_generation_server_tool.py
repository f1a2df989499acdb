"""The schema ImageGenerationServerTool."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
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

    from .image_generation_server_tool_input_image_mask import (
        ImageGenerationServerToolInputImageMask,
        ImageGenerationServerToolInputImageMaskParams,
    )


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ImageGenerationServerTool(_Model):
    """OpenAI's image generation as an entry of Responses tools."""

    background: Optional[Union[Literal["transparent", "opaque", "auto"], str]] = ABSENT
    """Background of the image."""

    input_fidelity: Optional[Union[Literal["high", "low"], str]] = ABSENT
    """How closely to follow the input images."""

    input_image_mask: Optional[ImageGenerationServerToolInputImageMask] = ABSENT
    """Mask of the area to be changed."""

    model: Optional[str] = ABSENT
    """Image model to use."""

    moderation: Optional[Union[Literal["auto", "low"], str]] = ABSENT
    """How strictly the content is moderated."""

    output_compression: Optional[int] = ABSENT
    """Compression of the image, 0 to 100."""

    output_format: Optional[Union[Literal["png", "webp", "jpeg"], str]] = ABSENT
    """File format of the image."""

    partial_images: Optional[int] = ABSENT
    """How many early versions to stream."""

    quality: Optional[Union[Literal["low", "medium", "high", "auto"], str]] = ABSENT
    """Quality of the image."""

    size: Optional[str] = ABSENT
    """Size of the image, as width x height in pixels or auto."""

    type: Literal["image_generation"] = "image_generation"
    """Always image_generation."""

    _readings: ClassVar[Dict[str, Any]] = {
        "input_image_mask": ("m", "ImageGenerationServerToolInputImageMask"),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "image_generation",
    }


if TYPE_CHECKING:

    class ImageGenerationServerToolParams(TypedDict, total=False):
        """What may be sent as :class:`ImageGenerationServerTool`."""

        background: Union[Literal["transparent", "opaque", "auto"], str]
        """Background of the image."""

        input_fidelity: Optional[Union[Literal["high", "low"], str]]
        """How closely to follow the input images."""

        input_image_mask: Union[
            ImageGenerationServerToolInputImageMaskParams, ImageGenerationServerToolInputImageMask
        ]
        """Mask of the area to be changed."""

        model: str
        """Image model to use."""

        moderation: Union[Literal["auto", "low"], str]
        """How strictly the content is moderated."""

        output_compression: int
        """Compression of the image, 0 to 100."""

        output_format: Union[Literal["png", "webp", "jpeg"], str]
        """File format of the image."""

        partial_images: int
        """How many early versions to stream."""

        quality: Union[Literal["low", "medium", "high", "auto"], str]
        """Quality of the image."""

        size: str
        """Size of the image, as width x height in pixels or auto."""

        type: Required[Literal["image_generation"]]
        """Always image_generation."""
