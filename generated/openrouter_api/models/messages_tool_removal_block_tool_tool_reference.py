"""The schema MessagesToolRemovalBlockToolToolReference."""

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
class MessagesToolRemovalBlockToolToolReference(_Model):
    """The schema MessagesToolRemovalBlockToolToolReference."""

    name: str
    """Name of the tool."""

    type: Literal["tool_reference"] = "tool_reference"
    """Kind of reference: a tool, an MCP tool or a whole MCP toolset."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "tool_reference",
    }


if TYPE_CHECKING:

    class MessagesToolRemovalBlockToolToolReferenceParams(TypedDict, total=False):
        """What may be sent as :class:`MessagesToolRemovalBlockToolToolReference`."""

        name: Required[str]
        """Name of the tool."""

        type: Required[Literal["tool_reference"]]
        """Kind of reference: a tool, an MCP tool or a whole MCP toolset."""
