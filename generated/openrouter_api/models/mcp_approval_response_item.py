"""The schema McpApprovalResponseItem."""

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
class McpApprovalResponseItem(_Model):
    """Responses input item that grants or denies an MCP tool call."""

    approval_request_id: str
    """Id of the request that this answers."""

    approve: bool
    """Whether the call may be made."""

    id: Optional[str] = ABSENT
    """Id of the item."""

    reason: Optional[str] = ABSENT
    """Reason of the decision."""

    type: Literal["mcp_approval_response"] = "mcp_approval_response"
    """Always mcp_approval_response."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "mcp_approval_response",
    }


if TYPE_CHECKING:

    class McpApprovalResponseItemParams(TypedDict, total=False):
        """What may be sent as :class:`McpApprovalResponseItem`."""

        approval_request_id: Required[str]
        """Id of the request that this answers."""

        approve: Required[bool]
        """Whether the call may be made."""

        id: Optional[str]
        """Id of the item."""

        reason: Optional[str]
        """Reason of the decision."""

        type: Required[Literal["mcp_approval_response"]]
        """Always mcp_approval_response."""
