"""The schema InputAudioInputAudio."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Literal,
    Union,
)

import attrs

from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class InputAudioInputAudio(_Model):
    """The audio."""

    data: str
    """The audio as plain base64; no URL."""

    format: Union[Literal["mp3", "wav"], str]
    """Format of the audio."""


if TYPE_CHECKING:

    class InputAudioInputAudioParams(TypedDict, total=False):
        """What may be sent as :class:`InputAudioInputAudio`."""

        data: Required[str]
        """The audio as plain base64; no URL."""

        format: Required[Union[Literal["mp3", "wav"], str]]
        """Format of the audio."""
