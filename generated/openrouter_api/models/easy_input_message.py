"""The schema EasyInputMessage."""

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
class EasyInputMessage(_Model):
    """A message in Responses input in its short form: a role with text or parts."""

    content: Optional[
        Union[
            List[Union[InputText, InputImage, InputFile, InputAudio, InputVideo, Dict[str, Any]]],
            str,
        ]
    ] = ABSENT
    """Text, or a list of parts."""

    phase: Optional[Union[Literal["commentary", "final_answer"], str]] = ABSENT
    """For messages of the assistant: commentary on the way or the final answer, as it was received.
    """

    role: Union[Literal["user", "system", "assistant", "developer"], str]
    """Who speaks: user, system, assistant or developer."""

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

    class EasyInputMessageParams(TypedDict, total=False):
        """What may be sent as :class:`EasyInputMessage`."""

        content: Optional[
            Union[
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
                ],
                str,
            ]
        ]
        """Text, or a list of parts."""

        phase: Optional[Union[Literal["commentary", "final_answer"], str]]
        """For messages of the assistant: commentary on the way or the final answer, as it was
        received.
        """

        role: Required[Union[Literal["user", "system", "assistant", "developer"], str]]
        """Who speaks: user, system, assistant or developer."""

        type: Literal["message"]
        """Always message."""
