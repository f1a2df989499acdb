"""The schema McpServerToolRequireApproval."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    Optional,
    Union,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import TypedDict

    from .mcp_server_tool_require_approval_always import (
        McpServerToolRequireApprovalAlways,
        McpServerToolRequireApprovalAlwaysParams,
    )
    from .mcp_server_tool_require_approval_never import (
        McpServerToolRequireApprovalNever,
        McpServerToolRequireApprovalNeverParams,
    )


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class McpServerToolRequireApproval(_Model):
    """The schema McpServerToolRequireApproval."""

    always: Optional[McpServerToolRequireApprovalAlways] = ABSENT
    """Tools whose calls always need approval."""

    never: Optional[McpServerToolRequireApprovalNever] = ABSENT
    """Tools whose calls never need approval."""

    _readings: ClassVar[Dict[str, Any]] = {
        "always": ("m", "McpServerToolRequireApprovalAlways"),
        "never": ("m", "McpServerToolRequireApprovalNever"),
    }


if TYPE_CHECKING:

    class McpServerToolRequireApprovalParams(TypedDict, total=False):
        """What may be sent as :class:`McpServerToolRequireApproval`."""

        always: Union[McpServerToolRequireApprovalAlwaysParams, McpServerToolRequireApprovalAlways]
        """Tools whose calls always need approval."""

        never: Union[McpServerToolRequireApprovalNeverParams, McpServerToolRequireApprovalNever]
        """Tools whose calls never need approval."""
