"""The schema McpListToolsItem."""

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

    from .mcp_list_tools_item_tools_item import (
        McpListToolsItemToolsItem,
        McpListToolsItemToolsItemParams,
    )


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class McpListToolsItem(_Model):
    """The tools that an MCP server offers, as a Responses item."""

    error: Optional[str] = ABSENT
    """What went wrong, if the tools could not be listed."""

    id: str
    """Id of the item."""

    server_label: str
    """Label of the MCP server."""

    tools: List[McpListToolsItemToolsItem]
    """The tools."""

    type: Literal["mcp_list_tools"] = "mcp_list_tools"
    """Always mcp_list_tools."""

    _readings: ClassVar[Dict[str, Any]] = {
        "tools": ("l", ("m", "McpListToolsItemToolsItem")),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "mcp_list_tools",
    }


if TYPE_CHECKING:

    class McpListToolsItemParams(TypedDict, total=False):
        """What may be sent as :class:`McpListToolsItem`."""

        error: Optional[str]
        """What went wrong, if the tools could not be listed."""

        id: Required[str]
        """Id of the item."""

        server_label: Required[str]
        """Label of the MCP server."""

        tools: Required[
            Sequence[
                Union[McpListToolsItemToolsItemParams, McpListToolsItemToolsItem, Mapping[str, Any]]
            ]
        ]
        """The tools."""

        type: Required[Literal["mcp_list_tools"]]
        """Always mcp_list_tools."""
