"""The schema ChatAssistantImagesItem."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    Union,
)

import attrs

from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict

    from .chat_assistant_images_item_image_url import (
        ChatAssistantImagesItemImageUrl,
        ChatAssistantImagesItemImageUrlParams,
    )


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ChatAssistantImagesItem(_Model):
    """The schema ChatAssistantImagesItem."""

    image_url: ChatAssistantImagesItemImageUrl
    """One image."""

    _readings: ClassVar[Dict[str, Any]] = {
        "image_url": ("m", "ChatAssistantImagesItemImageUrl"),
    }


if TYPE_CHECKING:

    class ChatAssistantImagesItemParams(TypedDict, total=False):
        """What may be sent as :class:`ChatAssistantImagesItem`."""

        image_url: Required[
            Union[ChatAssistantImagesItemImageUrlParams, ChatAssistantImagesItemImageUrl]
        ]
        """One image."""
