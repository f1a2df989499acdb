"""The schema ImageGenerationServerToolOpenRouter."""

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

    from .image_generation_server_tool_config import (
        ImageGenerationServerToolConfig,
        ImageGenerationServerToolConfigParams,
    )


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ImageGenerationServerToolOpenRouter(_Model):
    """Server tool entry that lets the model have an image made by an image model."""

    parameters: Optional[ImageGenerationServerToolConfig] = ABSENT
    """Settings of the tool."""

    type: Literal["openrouter:image_generation"] = "openrouter:image_generation"
    """Always openrouter:image_generation."""

    _readings: ClassVar[Dict[str, Any]] = {
        "parameters": ("m", "ImageGenerationServerToolConfig"),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "openrouter:image_generation",
    }


if TYPE_CHECKING:

    class ImageGenerationServerToolOpenRouterParams(TypedDict, total=False):
        """What may be sent as :class:`ImageGenerationServerToolOpenRouter`."""

        parameters: Union[ImageGenerationServerToolConfigParams, ImageGenerationServerToolConfig]
        """Settings of the tool."""

        type: Required[Literal["openrouter:image_generation"]]
        """Always openrouter:image_generation."""
