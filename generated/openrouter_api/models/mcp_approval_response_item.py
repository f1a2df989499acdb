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
    """The schema McpApprovalResponseItem."""

    approval_request_id: str
    approve: bool
    id: Optional[str] = ABSENT
    reason: Optional[str] = ABSENT
    type: Literal["mcp_approval_response"] = "mcp_approval_response"
    _constants: ClassVar[Dict[str, str]] = {
        "type": "mcp_approval_response",
    }


if TYPE_CHECKING:

    class McpApprovalResponseItemParams(TypedDict, total=False):
        """What may be sent as :class:`McpApprovalResponseItem`."""

        approval_request_id: Required[str]
        approve: Required[bool]
        id: Optional[str]
        reason: Optional[str]
        type: Required[Literal["mcp_approval_response"]]
