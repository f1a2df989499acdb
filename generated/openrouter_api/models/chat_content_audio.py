"""The schema ChatContentAudio."""

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

    from .chat_content_audio_input_audio import (
        ChatContentAudioInputAudio,
        ChatContentAudioInputAudioParams,
    )


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ChatContentAudio(_Model):
    """Sound to listen to. It must be sent inline; addresses are not accepted."""

    input_audio: ChatContentAudioInputAudio
    """The sound and its encoding."""

    type: Literal["input_audio"] = "input_audio"
    """Always `input_audio`."""

    _readings: ClassVar[Dict[str, Any]] = {
        "input_audio": ("m", "ChatContentAudioInputAudio"),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "input_audio",
    }


if TYPE_CHECKING:

    class ChatContentAudioParams(TypedDict, total=False):
        """What may be sent as :class:`ChatContentAudio`."""

        input_audio: Required[Union[ChatContentAudioInputAudioParams, ChatContentAudioInputAudio]]
        """The sound and its encoding."""

        type: Required[Literal["input_audio"]]
        """Always `input_audio`."""
