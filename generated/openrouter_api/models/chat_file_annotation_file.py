"""The schema ChatFileAnnotationFile."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    List,
    Mapping,
    Optional,
    Sequence,
    Union,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict

    from .chat_content_image import ChatContentImage, ChatContentImageParams
    from .chat_content_text import ChatContentText, ChatContentTextParams


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ChatFileAnnotationFile(_Model):
    """The parsed file."""

    hash: str
    """Hash of the file, by which it is recognised; also good for dropping duplicates."""

    name: Optional[str] = ABSENT
    """Name of the file, when one was sent."""

    content: Optional[List[Union[ChatContentText, ChatContentImage, Dict[str, Any]]]] = ABSENT
    """Text and images taken from the file, in order."""

    _readings: ClassVar[Dict[str, Any]] = {
        "content": (
            "l",
            (
                "t",
                "type",
                {"text": ("m", "ChatContentText"), "image_url": ("m", "ChatContentImage")},
            ),
        ),
    }


if TYPE_CHECKING:

    class ChatFileAnnotationFileParams(TypedDict, total=False):
        """What may be sent as :class:`ChatFileAnnotationFile`."""

        hash: Required[str]
        """Hash of the file, by which it is recognised; also good for dropping duplicates."""

        name: str
        """Name of the file, when one was sent."""

        content: Sequence[
            Union[
                ChatContentTextParams,
                ChatContentText,
                Mapping[str, Any],
                ChatContentImageParams,
                ChatContentImage,
            ]
        ]
        """Text and images taken from the file, in order."""
