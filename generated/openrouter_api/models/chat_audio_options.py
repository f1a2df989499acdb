"""The schema ChatAudioOptions."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Optional,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ChatAudioOptions(_Model):
    """How spoken output should sound. (Source: guide.)"""

    voice: Optional[str] = ABSENT
    """Name of the voice, one that the model offers."""

    format: Optional[str] = ABSENT
    """Encoding of the audio, for example `wav`, `mp3` or `pcm16`; streams usually demand `pcm16`.
    """


if TYPE_CHECKING:

    class ChatAudioOptionsParams(TypedDict, total=False):
        """What may be sent as :class:`ChatAudioOptions`."""

        voice: str
        """Name of the voice, one that the model offers."""

        format: str
        """Encoding of the audio, for example `wav`, `mp3` or `pcm16`; streams usually demand
        `pcm16`.
        """
