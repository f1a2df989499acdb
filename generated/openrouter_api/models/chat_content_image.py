"""The schema ChatContentImage."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    Literal,
    Union,
)

import attrs

from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict

    from .chat_content_image_image_url import (
        ChatContentImageImageUrl,
        ChatContentImageImageUrlParams,
    )


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ChatContentImage(_Model):
    """An image to look at: PNG, JPEG, WebP or GIF."""

    image_url: ChatContentImageImageUrl
    """The image and how closely to look."""

    type: Literal["image_url"] = "image_url"
    """Always `image_url`."""

    _readings: ClassVar[Dict[str, Any]] = {
        "image_url": ("m", "ChatContentImageImageUrl"),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "image_url",
    }


if TYPE_CHECKING:

    class ChatContentImageParams(TypedDict, total=False):
        """What may be sent as :class:`ChatContentImage`."""

        image_url: Required[Union[ChatContentImageImageUrlParams, ChatContentImageImageUrl]]
        """The image and how closely to look."""

        type: Required[Literal["image_url"]]
        """Always `image_url`."""
