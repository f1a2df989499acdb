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
    """The schema McpApprovalRequestItem."""

    arguments: str
    id: str
    name: str
    server_label: str
    type: Literal["mcp_approval_request"] = "mcp_approval_request"
    _constants: ClassVar[Dict[str, str]] = {
        "type": "mcp_approval_request",
    }


if TYPE_CHECKING:

    class McpApprovalRequestItemParams(TypedDict, total=False):
        """What may be sent as :class:`McpApprovalRequestItem`."""

        arguments: Required[str]
        id: Required[str]
        name: Required[str]
        server_label: Required[str]
        type: Required[Literal["mcp_approval_request"]]
