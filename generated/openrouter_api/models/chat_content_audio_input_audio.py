"""The schema ChatContentAudioInputAudio."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
)

import attrs

from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ChatContentAudioInputAudio(_Model):
    """The sound and its encoding."""

    data: str
    """The bytes as bare base64, without a `data:` prefix."""

    format: str
    """Encoding of the sound: wav, mp3, aiff, aac, ogg, flac, m4a, pcm16 or pcm24, as the model
    supports.
    """


if TYPE_CHECKING:

    class ChatContentAudioInputAudioParams(TypedDict, total=False):
        """What may be sent as :class:`ChatContentAudioInputAudio`."""

        data: Required[str]
        """The bytes as bare base64, without a `data:` prefix."""

        format: Required[str]
        """Encoding of the sound: wav, mp3, aiff, aac, ogg, flac, m4a, pcm16 or pcm24, as the model
        supports.
        """
