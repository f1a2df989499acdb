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
    """The schema CustomTool."""

    description: Optional[str] = ABSENT
    format: Optional[Union[CustomToolFormatText, CustomToolFormatGrammar, Dict[str, Any]]] = ABSENT
    name: str
    type: Literal["custom"] = "custom"
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
        format: Union[
            CustomToolFormatTextParams,
            CustomToolFormatText,
            CustomToolFormatGrammarParams,
            CustomToolFormatGrammar,
        ]
        name: Required[str]
        type: Required[Literal["custom"]]
