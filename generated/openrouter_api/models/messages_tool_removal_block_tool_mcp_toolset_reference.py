"""The schema MessagesToolRemovalBlockToolMcpToolsetReference."""

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
class MessagesToolRemovalBlockToolMcpToolsetReference(_Model):
    """The schema MessagesToolRemovalBlockToolMcpToolsetReference."""

    server_name: str
    """Name of the MCP server."""

    type: Literal["mcp_toolset_reference"] = "mcp_toolset_reference"
    """Kind of reference: a tool, an MCP tool or a whole MCP toolset."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "mcp_toolset_reference",
    }


if TYPE_CHECKING:

    class MessagesToolRemovalBlockToolMcpToolsetReferenceParams(TypedDict, total=False):
        """What may be sent as :class:`MessagesToolRemovalBlockToolMcpToolsetReference`."""

        server_name: Required[str]
        """Name of the MCP server."""

        type: Required[Literal["mcp_toolset_reference"]]
        """Kind of reference: a tool, an MCP tool or a whole MCP toolset."""
