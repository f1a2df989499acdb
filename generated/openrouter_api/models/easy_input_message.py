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
    """The schema EasyInputMessage."""

    content: Optional[
        Union[
            List[Union[InputText, InputImage, InputFile, InputAudio, InputVideo, Dict[str, Any]]],
            str,
        ]
    ] = ABSENT
    phase: Optional[Union[Literal["commentary", "final_answer"], str]] = ABSENT
    role: Union[Literal["user", "system", "assistant", "developer"], str]
    type: Optional[Literal["message"]] = ABSENT
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
        phase: Optional[Union[Literal["commentary", "final_answer"], str]]
        role: Required[Union[Literal["user", "system", "assistant", "developer"], str]]
        type: Literal["message"]
