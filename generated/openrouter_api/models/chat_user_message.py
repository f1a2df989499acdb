"""The schema ChatUserMessage."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    List,
    Literal,
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

    from ..types import ChatContentItems, ChatContentItemsParams


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ChatUserMessage(_Model):
    """The schema ChatUserMessage."""

    content: Union[str, List[ChatContentItems]]
    name: Optional[str] = ABSENT
    role: Literal["user"] = "user"
    _readings: ClassVar[Dict[str, Any]] = {
        "content": (
            "l",
            (
                "t",
                "type",
                {
                    "text": ("m", "ChatContentText"),
                    "image_url": ("m", "ChatContentImage"),
                    "input_audio": ("m", "ChatContentAudio"),
                    "input_video": ("m", "LegacyChatContentVideo"),
                    "video_url": ("m", "ChatContentVideo"),
                    "file": ("m", "ChatContentFile"),
                },
            ),
        ),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "role": "user",
    }


if TYPE_CHECKING:

    class ChatUserMessageParams(TypedDict, total=False):
        """What may be sent as :class:`ChatUserMessage`."""

        content: Required[Union[str, Sequence[Union[ChatContentItemsParams, Mapping[str, Any]]]]]
        name: str
        role: Required[Literal["user"]]
