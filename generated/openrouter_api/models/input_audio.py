"""The schema InputAudio."""

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

    from .input_audio_input_audio import InputAudioInputAudio, InputAudioInputAudioParams


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class InputAudio(_Model):
    """Audio in the content of a Responses message."""

    input_audio: InputAudioInputAudio
    """The audio."""

    type: Literal["input_audio"] = "input_audio"
    """Always input_audio."""

    _readings: ClassVar[Dict[str, Any]] = {
        "input_audio": ("m", "InputAudioInputAudio"),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "input_audio",
    }


if TYPE_CHECKING:

    class InputAudioParams(TypedDict, total=False):
        """What may be sent as :class:`InputAudio`."""

        input_audio: Required[Union[InputAudioInputAudioParams, InputAudioInputAudio]]
        """The audio."""

        type: Required[Literal["input_audio"]]
        """Always input_audio."""
