"""The schema OpenAIResponseInputMessageItem."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    List,
    Literal,
    Optional,
    Union,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from .input_audio import InputAudio
    from .input_file import InputFile
    from .input_image import InputImage
    from .input_text import InputText


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class OpenAIResponseInputMessageItem(_Model):
    """A message with an id among the instructions of a response."""

    content: List[Union[InputText, InputImage, InputFile, InputAudio, Dict[str, Any]]]
    """The parts of the message."""

    id: str
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
                },
            ),
        ),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "message",
    }
