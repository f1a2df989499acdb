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
    """A remote MCP server or connector as an entry of Responses tools."""

    allowed_tools: Optional[Union[List[str], McpServerToolAllowedTools]] = ABSENT
    """Tools of the server that may be called, by name or by a filter."""

    authorization: Optional[str] = ABSENT
    """Access token for the server."""

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
    """Ready-made connector to use in place of a server URL."""

    headers: Optional[Dict[str, str]] = ABSENT
    """HTTP headers to send to the server."""

    require_approval: Optional[
        Union[Literal["always", "never"], str, McpServerToolRequireApproval]
    ] = ABSENT
    """Which tool calls need the caller's approval."""

    server_description: Optional[str] = ABSENT
    """What the server is for, told to the model."""

    server_label: str
    """Name of the server within the request."""

    server_url: Optional[str] = ABSENT
    """URL of the server."""

    type: Literal["mcp"] = "mcp"
    """Always mcp."""

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
        """Tools of the server that may be called, by name or by a filter."""

        authorization: str
        """Access token for the server."""

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
        """Ready-made connector to use in place of a server URL."""

        headers: Optional[Mapping[str, str]]
        """HTTP headers to send to the server."""

        require_approval: Optional[
            Union[
                Literal["always", "never"],
                str,
                McpServerToolRequireApprovalParams,
                McpServerToolRequireApproval,
            ]
        ]
        """Which tool calls need the caller's approval."""

        server_description: str
        """What the server is for, told to the model."""

        server_label: Required[str]
        """Name of the server within the request."""

        server_url: str
        """URL of the server."""

        type: Required[Literal["mcp"]]
        """Always mcp."""
