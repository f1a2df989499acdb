"""The schema CustomTool."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    Literal,
    Optional,
    Union,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict

    from .custom_tool_format_grammar import CustomToolFormatGrammar, CustomToolFormatGrammarParams
    from .custom_tool_format_text import CustomToolFormatText, CustomToolFormatTextParams


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class CustomTool(_Model):
    """A tool whose input is free text rather than JSON, in the Responses API."""

    description: Optional[str] = ABSENT
    """What the tool does and when to use it, told to the model."""

    format: Optional[Union[CustomToolFormatText, CustomToolFormatGrammar, Dict[str, Any]]] = ABSENT
    """Form of the input: any text by default, or text that follows a grammar."""

    name: str
    """Name of the tool, by which calls refer to it."""

    type: Literal["custom"] = "custom"
    """Always custom."""

    _readings: ClassVar[Dict[str, Any]] = {
        "format": (
            "t",
            "type",
            {"text": ("m", "CustomToolFormatText"), "grammar": ("m", "CustomToolFormatGrammar")},
        ),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "custom",
    }


if TYPE_CHECKING:

    class CustomToolParams(TypedDict, total=False):
        """What may be sent as :class:`CustomTool`."""

        description: str
        """What the tool does and when to use it, told to the model."""

        format: Union[
            CustomToolFormatTextParams,
            CustomToolFormatText,
            CustomToolFormatGrammarParams,
            CustomToolFormatGrammar,
        ]
        """Form of the input: any text by default, or text that follows a grammar."""

        name: Required[str]
        """Name of the tool, by which calls refer to it."""

        type: Required[Literal["custom"]]
        """Always custom."""
