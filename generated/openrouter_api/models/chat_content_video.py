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
    """The schema ChatContentVideo."""

    type: Literal["video_url"] = "video_url"
    video_url: ChatContentVideoInput
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
        video_url: Required[Union[ChatContentVideoInputParams, ChatContentVideoInput]]
