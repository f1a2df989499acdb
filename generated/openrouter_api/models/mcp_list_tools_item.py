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
    """The schema McpListToolsItem."""

    error: Optional[str] = ABSENT
    id: str
    server_label: str
    tools: List[McpListToolsItemToolsItem]
    type: Literal["mcp_list_tools"] = "mcp_list_tools"
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
        id: Required[str]
        server_label: Required[str]
        tools: Required[
            Sequence[
                Union[McpListToolsItemToolsItemParams, McpListToolsItemToolsItem, Mapping[str, Any]]
            ]
        ]
        type: Required[Literal["mcp_list_tools"]]
