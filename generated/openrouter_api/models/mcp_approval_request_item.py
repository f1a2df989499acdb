"""The schema McpApprovalRequestItem."""

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
class McpApprovalRequestItem(_Model):
    """Responses item by which the model asks leave to call a tool of an MCP server."""

    arguments: str
    """Arguments of the call as JSON text."""

    id: str
    """Id of the item."""

    name: str
    """Name of the tool to call."""

    server_label: str
    """Label of the MCP server."""

    type: Literal["mcp_approval_request"] = "mcp_approval_request"
    """Always mcp_approval_request."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "mcp_approval_request",
    }


if TYPE_CHECKING:

    class McpApprovalRequestItemParams(TypedDict, total=False):
        """What may be sent as :class:`McpApprovalRequestItem`."""

        arguments: Required[str]
        """Arguments of the call as JSON text."""

        id: Required[str]
        """Id of the item."""

        name: Required[str]
        """Name of the tool to call."""

        server_label: Required[str]
        """Label of the MCP server."""

        type: Required[Literal["mcp_approval_request"]]
        """Always mcp_approval_request."""
