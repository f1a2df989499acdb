"""The schema McpCallItem."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    ClassVar,
    Dict,
    Literal,
    Optional,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class McpCallItem(_Model):
    """A call of a tool on an MCP server, with its result, as a Responses item."""

    arguments: str
    """Arguments of the call as JSON text."""

    error: Optional[str] = ABSENT
    """What went wrong, if it failed."""

    id: str
    """Id of the item."""

    name: str
    """Name of the tool that was called."""

    output: Optional[str] = ABSENT
    """What the tool returned."""

    server_label: str
    """Label of the MCP server."""

    type: Literal["mcp_call"] = "mcp_call"
    """Always mcp_call."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "mcp_call",
    }


if TYPE_CHECKING:

    class McpCallItemParams(TypedDict, total=False):
        """What may be sent as :class:`McpCallItem`."""

        arguments: Required[str]
        """Arguments of the call as JSON text."""

        error: Optional[str]
        """What went wrong, if it failed."""

        id: Required[str]
        """Id of the item."""

        name: Required[str]
        """Name of the tool that was called."""

        output: Optional[str]
        """What the tool returned."""

        server_label: Required[str]
        """Label of the MCP server."""

        type: Required[Literal["mcp_call"]]
        """Always mcp_call."""
