"""The schema McpServerTool."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    List,
    Literal,
    Mapping,
    Optional,
    Sequence,
    Union,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict

    from .mcp_server_tool_allowed_tools import (
        McpServerToolAllowedTools,
        McpServerToolAllowedToolsParams,
    )
    from .mcp_server_tool_require_approval import (
        McpServerToolRequireApproval,
        McpServerToolRequireApprovalParams,
    )


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class McpServerTool(_Model):
    """The schema McpServerTool."""

    allowed_tools: Optional[Union[List[str], McpServerToolAllowedTools]] = ABSENT
    authorization: Optional[str] = ABSENT
    connector_id: Optional[
        Union[
            Literal[
                "connector_dropbox",
                "connector_gmail",
                "connector_googlecalendar",
                "connector_googledrive",
                "connector_microsoftteams",
                "connector_outlookcalendar",
                "connector_outlookemail",
                "connector_sharepoint",
            ],
            str,
        ]
    ] = ABSENT
    headers: Optional[Dict[str, str]] = ABSENT
    require_approval: Optional[
        Union[Literal["always", "never"], str, McpServerToolRequireApproval]
    ] = ABSENT
    server_description: Optional[str] = ABSENT
    server_label: str
    server_url: Optional[str] = ABSENT
    type: Literal["mcp"] = "mcp"
    _readings: ClassVar[Dict[str, Any]] = {
        "allowed_tools": ("m", "McpServerToolAllowedTools"),
        "require_approval": ("m", "McpServerToolRequireApproval"),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "mcp",
    }


if TYPE_CHECKING:

    class McpServerToolParams(TypedDict, total=False):
        """What may be sent as :class:`McpServerTool`."""

        allowed_tools: Optional[
            Union[Sequence[str], McpServerToolAllowedToolsParams, McpServerToolAllowedTools]
        ]
        authorization: str
        connector_id: Union[
            Literal[
                "connector_dropbox",
                "connector_gmail",
                "connector_googlecalendar",
                "connector_googledrive",
                "connector_microsoftteams",
                "connector_outlookcalendar",
                "connector_outlookemail",
                "connector_sharepoint",
            ],
            str,
        ]
        headers: Optional[Mapping[str, str]]
        require_approval: Optional[
            Union[
                Literal["always", "never"],
                str,
                McpServerToolRequireApprovalParams,
                McpServerToolRequireApproval,
            ]
        ]
        server_description: str
        server_label: Required[str]
        server_url: str
        type: Required[Literal["mcp"]]
