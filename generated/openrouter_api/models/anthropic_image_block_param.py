"""The schema AnthropicImageBlockParam."""

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

    from .anthropic_base64_image_source import (
        AnthropicBase64ImageSource,
        AnthropicBase64ImageSourceParams,
    )
    from .anthropic_cache_control_directive import (
        AnthropicCacheControlDirective,
        AnthropicCacheControlDirectiveParams,
    )
    from .anthropic_url_image_source import AnthropicUrlImageSource, AnthropicUrlImageSourceParams


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class AnthropicImageBlockParam(_Model):
    """An image in a Messages request, as base64 or by URL."""

    cache_control: Optional[AnthropicCacheControlDirective] = ABSENT
    """Caches the prompt up to and including this block."""

    source: Union[AnthropicBase64ImageSource, AnthropicUrlImageSource, Dict[str, Any]]
    """The image, as base64 or by URL."""

    type: Literal["image"] = "image"
    """Always image."""

    _readings: ClassVar[Dict[str, Any]] = {
        "cache_control": ("m", "AnthropicCacheControlDirective"),
        "source": (
            "t",
            "type",
            {
                "base64": ("m", "AnthropicBase64ImageSource"),
                "url": ("m", "AnthropicUrlImageSource"),
            },
        ),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "image",
    }


if TYPE_CHECKING:

    class AnthropicImageBlockParamParams(TypedDict, total=False):
        """What may be sent as :class:`AnthropicImageBlockParam`."""

        cache_control: Union[AnthropicCacheControlDirectiveParams, AnthropicCacheControlDirective]
        """Caches the prompt up to and including this block."""

        source: Required[
            Union[
                AnthropicBase64ImageSourceParams,
                AnthropicBase64ImageSource,
                AnthropicUrlImageSourceParams,
                AnthropicUrlImageSource,
            ]
        ]
        """The image, as base64 or by URL."""

        type: Required[Literal["image"]]
        """Always image."""
