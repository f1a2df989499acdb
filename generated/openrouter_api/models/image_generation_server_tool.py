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
    """The schema ImageGenerationServerTool."""

    background: Optional[Union[Literal["transparent", "opaque", "auto"], str]] = ABSENT
    input_fidelity: Optional[Union[Literal["high", "low"], str]] = ABSENT
    input_image_mask: Optional[ImageGenerationServerToolInputImageMask] = ABSENT
    model: Optional[str] = ABSENT
    moderation: Optional[Union[Literal["auto", "low"], str]] = ABSENT
    output_compression: Optional[int] = ABSENT
    output_format: Optional[Union[Literal["png", "webp", "jpeg"], str]] = ABSENT
    partial_images: Optional[int] = ABSENT
    quality: Optional[Union[Literal["low", "medium", "high", "auto"], str]] = ABSENT
    size: Optional[str] = ABSENT
    type: Literal["image_generation"] = "image_generation"
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
        input_fidelity: Optional[Union[Literal["high", "low"], str]]
        input_image_mask: Union[
            ImageGenerationServerToolInputImageMaskParams, ImageGenerationServerToolInputImageMask
        ]
        model: str
        moderation: Union[Literal["auto", "low"], str]
        output_compression: int
        output_format: Union[Literal["png", "webp", "jpeg"], str]
        partial_images: int
        quality: Union[Literal["low", "medium", "high", "auto"], str]
        size: str
        type: Required[Literal["image_generation"]]
