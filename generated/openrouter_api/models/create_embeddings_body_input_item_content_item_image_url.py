"""The schema CreateEmbeddingsBodyInputItemContentItemImageUrl."""

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

    from .chat_assistant_images_item_image_url import (
        ChatAssistantImagesItemImageUrl,
        ChatAssistantImagesItemImageUrlParams,
    )


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class CreateEmbeddingsBodyInputItemContentItemImageUrl(_Model):
    """The schema CreateEmbeddingsBodyInputItemContentItemImageUrl."""

    image_url: ChatAssistantImagesItemImageUrl
    """The image of the part."""

    type: Literal["image_url"] = "image_url"
    """Kind of the part: `text`, `image_url`, `input_audio`, `input_video` or `input_file`."""

    _readings: ClassVar[Dict[str, Any]] = {
        "image_url": ("m", "ChatAssistantImagesItemImageUrl"),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "image_url",
    }


if TYPE_CHECKING:

    class CreateEmbeddingsBodyInputItemContentItemImageUrlParams(TypedDict, total=False):
        """What may be sent as :class:`CreateEmbeddingsBodyInputItemContentItemImageUrl`."""

        image_url: Required[
            Union[ChatAssistantImagesItemImageUrlParams, ChatAssistantImagesItemImageUrl]
        ]
        """The image of the part."""

        type: Required[Literal["image_url"]]
        """Kind of the part: `text`, `image_url`, `input_audio`, `input_video` or `input_file`.
        """
