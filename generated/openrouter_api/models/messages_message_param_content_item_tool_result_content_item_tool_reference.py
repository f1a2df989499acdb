"""The schema MessagesMessageParamContentItemToolResultContentItemToolReference."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    ClassVar,
    Dict,
    Literal,
)

import attrs

from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class MessagesMessageParamContentItemToolResultContentItemToolReference(_Model):
    """The schema MessagesMessageParamContentItemToolResultContentItemToolReference."""

    tool_name: str
    """Name of the tool referred to."""

    type: Literal["tool_reference"] = "tool_reference"
    """Kind of the nested block."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "tool_reference",
    }


if TYPE_CHECKING:

    class MessagesMessageParamContentItemToolResultContentItemToolReferenceParams(
        TypedDict, total=False
    ):
        """What may be sent as :class:`MessagesMessageParamContentItemToolResultContentItemToolReference`."""

        tool_name: Required[str]
        """Name of the tool referred to."""

        type: Required[Literal["tool_reference"]]
        """Kind of the nested block."""
