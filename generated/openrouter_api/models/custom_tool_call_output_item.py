"""The schema CustomToolCallOutputItem."""

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

    from .input_file import InputFile, InputFileParams
    from .input_image import InputImage, InputImageParams
    from .input_text import InputText, InputTextParams


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class CustomToolCallOutputItem(_Model):
    """Responses input item with the caller's result of a custom tool call."""

    call_id: str
    """Id of the call that this answers."""

    id: Optional[str] = ABSENT
    """Id of the item."""

    output: Union[str, List[Union[InputText, InputImage, InputFile, Dict[str, Any]]]]
    """The result: text, or a list of text, image and file parts."""

    type: Literal["custom_tool_call_output"] = "custom_tool_call_output"
    """Always custom_tool_call_output."""

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
        "type": "custom_tool_call_output",
    }


if TYPE_CHECKING:

    class CustomToolCallOutputItemParams(TypedDict, total=False):
        """What may be sent as :class:`CustomToolCallOutputItem`."""

        call_id: Required[str]
        """Id of the call that this answers."""

        id: str
        """Id of the item."""

        output: Required[
            Union[
                str,
                Sequence[
                    Union[
                        InputTextParams,
                        InputText,
                        Mapping[str, Any],
                        InputImageParams,
                        InputImage,
                        InputFileParams,
                        InputFile,
                    ]
                ],
            ]
        ]
        """The result: text, or a list of text, image and file parts."""

        type: Required[Literal["custom_tool_call_output"]]
        """Always custom_tool_call_output."""
