"""The schema OpenAIResponseFunctionToolCallOutput."""

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
    from .input_file import InputFile
    from .input_image import InputImage
    from .input_text import InputText


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class OpenAIResponseFunctionToolCallOutput(_Model):
    """The caller's result of a function call in the Responses API."""

    call_id: str
    """Id of the call that this answers."""

    id: Optional[str] = ABSENT
    """Id of the item."""

    output: Union[str, List[Union[InputText, InputImage, InputFile, Dict[str, Any]]]]
    """The result: text, or a list of text, image and file parts."""

    status: Optional[Union[Literal["in_progress", "completed", "incomplete"], str]] = ABSENT
    """State of the item."""

    type: Literal["function_call_output"] = "function_call_output"
    """Always function_call_output."""

    _readings: ClassVar[Dict[str, Any]] = {
        "output": (
            "l",
            (
                "t",
                "type",
                {
                    "input_text": ("m", "InputText"),
                    "input_image": ("m", "InputImage"),
                    "input_file": ("m", "InputFile"),
                },
            ),
        ),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "function_call_output",
    }
