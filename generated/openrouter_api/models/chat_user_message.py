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
    """What the user says, with text and any media."""

    content: Union[str, List[ChatContentItems]]
    """A string, or parts of text, images, audio, video and files. Text before images works best.
    """

    name: Optional[str] = ABSENT
    """Name of the user, to tell several apart; models that know no names get it as part of the
    text.
    """

    role: Literal["user"] = "user"
    """Always `user`."""

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
        """A string, or parts of text, images, audio, video and files. Text before images works
        best.
        """

        name: str
        """Name of the user, to tell several apart; models that know no names get it as part of the
        text.
        """

        role: Required[Literal["user"]]
        """Always `user`."""
