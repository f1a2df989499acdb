"""The schema MessagesToolRemovalBlockToolMcpToolReference."""

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
class MessagesToolRemovalBlockToolMcpToolReference(_Model):
    """The schema MessagesToolRemovalBlockToolMcpToolReference."""

    name: str
    """Name of the tool."""

    server_name: str
    """Name of the MCP server."""

    type: Literal["mcp_tool_reference"] = "mcp_tool_reference"
    """Kind of reference: a tool, an MCP tool or a whole MCP toolset."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "mcp_tool_reference",
    }


if TYPE_CHECKING:

    class MessagesToolRemovalBlockToolMcpToolReferenceParams(TypedDict, total=False):
        """What may be sent as :class:`MessagesToolRemovalBlockToolMcpToolReference`."""

        name: Required[str]
        """Name of the tool."""

        server_name: Required[str]
        """Name of the MCP server."""

        type: Required[Literal["mcp_tool_reference"]]
        """Kind of reference: a tool, an MCP tool or a whole MCP toolset."""
