"""The schema InputMessageItem."""

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

    from .input_audio import InputAudio, InputAudioParams
    from .input_file import InputFile, InputFileParams
    from .input_image import InputImage, InputImageParams
    from .input_text import InputText, InputTextParams
    from .input_video import InputVideo, InputVideoParams


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class InputMessageItem(_Model):
    """A message in Responses input in its full form, with an id and a list of parts."""

    content: Optional[
        List[Union[InputText, InputImage, InputFile, InputAudio, InputVideo, Dict[str, Any]]]
    ] = ABSENT
    """The parts of the message."""

    id: Optional[str] = ABSENT
    """Id of the item."""

    role: Union[Literal["user", "system", "developer"], str]
    """Who speaks: user, system or developer."""

    type: Optional[Literal["message"]] = ABSENT
    """Always message."""

    _readings: ClassVar[Dict[str, Any]] = {
        "content": (
            "l",
            (
                "t",
                "type",
                {
                    "input_text": ("m", "InputText"),
                    "input_image": ("m", "InputImage"),
                    "input_file": ("m", "InputFile"),
                    "input_audio": ("m", "InputAudio"),
                    "input_video": ("m", "InputVideo"),
                },
            ),
        ),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "message",
    }


if TYPE_CHECKING:

    class InputMessageItemParams(TypedDict, total=False):
        """What may be sent as :class:`InputMessageItem`."""

        content: Optional[
            Sequence[
                Union[
                    InputTextParams,
                    InputText,
                    Mapping[str, Any],
                    InputImageParams,
                    InputImage,
                    InputFileParams,
                    InputFile,
                    InputAudioParams,
                    InputAudio,
                    InputVideoParams,
                    InputVideo,
                ]
            ]
        ]
        """The parts of the message."""

        id: str
        """Id of the item."""

        role: Required[Union[Literal["user", "system", "developer"], str]]
        """Who speaks: user, system or developer."""

        type: Literal["message"]
        """Always message."""
