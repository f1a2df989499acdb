"""The schema ChatToolMessage."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    List,
    Literal,
    Mapping,
    Sequence,
    Union,
)

import attrs

from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict

    from ..types import ChatContentItems, ChatContentItemsParams


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ChatToolMessage(_Model):
    """Result of one tool call, sent after the assistant message that asked for it."""

    content: Union[str, List[ChatContentItems]]
    """What the tool returned: a string (often JSON), or parts."""

    role: Literal["tool"] = "tool"
    """Always `tool`."""

    tool_call_id: str
    """Id of the call that this answers."""

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
        "role": "tool",
    }


if TYPE_CHECKING:

    class ChatToolMessageParams(TypedDict, total=False):
        """What may be sent as :class:`ChatToolMessage`."""

        content: Required[Union[str, Sequence[Union[ChatContentItemsParams, Mapping[str, Any]]]]]
        """What the tool returned: a string (often JSON), or parts."""

        role: Required[Literal["tool"]]
        """Always `tool`."""

        tool_call_id: Required[str]
        """Id of the call that this answers."""
