"""The schema ChatContentVideo."""

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

    from .chat_content_video_input import ChatContentVideoInput, ChatContentVideoInputParams


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ChatContentVideo(_Model):
    """A video to watch: MP4, MPEG, MOV or WebM."""

    type: Literal["video_url"] = "video_url"
    """Always `video_url`."""

    video_url: ChatContentVideoInput
    """The video."""

    _readings: ClassVar[Dict[str, Any]] = {
        "video_url": ("m", "ChatContentVideoInput"),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "video_url",
    }


if TYPE_CHECKING:

    class ChatContentVideoParams(TypedDict, total=False):
        """What may be sent as :class:`ChatContentVideo`."""

        type: Required[Literal["video_url"]]
        """Always `video_url`."""

        video_url: Required[Union[ChatContentVideoInputParams, ChatContentVideoInput]]
        """The video."""
