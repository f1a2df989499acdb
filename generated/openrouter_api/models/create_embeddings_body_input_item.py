"""The schema CreateEmbeddingsBodyInputItem."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    List,
    Mapping,
    Sequence,
    Union,
)

import attrs

from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict

    from .content_part_input_audio import ContentPartInputAudio, ContentPartInputAudioParams
    from .content_part_input_file import ContentPartInputFile, ContentPartInputFileParams
    from .content_part_input_video import ContentPartInputVideo, ContentPartInputVideoParams
    from .create_embeddings_body_input_item_content_item_image_url import (
        CreateEmbeddingsBodyInputItemContentItemImageUrl,
        CreateEmbeddingsBodyInputItemContentItemImageUrlParams,
    )
    from .create_embeddings_body_input_item_content_item_text import (
        CreateEmbeddingsBodyInputItemContentItemText,
        CreateEmbeddingsBodyInputItemContentItemTextParams,
    )


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class CreateEmbeddingsBodyInputItem(_Model):
    """The schema CreateEmbeddingsBodyInputItem."""

    content: List[
        Union[
            CreateEmbeddingsBodyInputItemContentItemText,
            CreateEmbeddingsBodyInputItemContentItemImageUrl,
            ContentPartInputAudio,
            ContentPartInputVideo,
            ContentPartInputFile,
            Dict[str, Any],
        ]
    ]
    """Parts that together form one multimodal input; at least one. They are embedded into one
    vector.
    """

    _readings: ClassVar[Dict[str, Any]] = {
        "content": (
            "l",
            (
                "t",
                "type",
                {
                    "text": ("m", "CreateEmbeddingsBodyInputItemContentItemText"),
                    "image_url": ("m", "CreateEmbeddingsBodyInputItemContentItemImageUrl"),
                    "input_audio": ("m", "ContentPartInputAudio"),
                    "input_video": ("m", "ContentPartInputVideo"),
                    "input_file": ("m", "ContentPartInputFile"),
                },
            ),
        ),
    }


if TYPE_CHECKING:

    class CreateEmbeddingsBodyInputItemParams(TypedDict, total=False):
        """What may be sent as :class:`CreateEmbeddingsBodyInputItem`."""

        content: Required[
            Sequence[
                Union[
                    CreateEmbeddingsBodyInputItemContentItemTextParams,
                    CreateEmbeddingsBodyInputItemContentItemText,
                    Mapping[str, Any],
                    CreateEmbeddingsBodyInputItemContentItemImageUrlParams,
                    CreateEmbeddingsBodyInputItemContentItemImageUrl,
                    ContentPartInputAudioParams,
                    ContentPartInputAudio,
                    ContentPartInputVideoParams,
                    ContentPartInputVideo,
                    ContentPartInputFileParams,
                    ContentPartInputFile,
                ]
            ]
        ]
        """Parts that together form one multimodal input; at least one. They are embedded into one
        vector.
        """
