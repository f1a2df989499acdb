"""The schema OutputMcpServerToolItem."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    ClassVar,
    Dict,
    Literal,
    Optional,
    Union,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class OutputMcpServerToolItem(_Model):
    """Responses output item for a call of a tool on an MCP server, run by OpenRouter."""

    id: Optional[str] = ABSENT
    """Id of the item."""

    serverLabel: Optional[str] = ABSENT
    """Label of the MCP server."""

    status: Union[Literal["in_progress", "completed", "incomplete"], str]
    """State of the item."""

    toolName: Optional[str] = ABSENT
    """Name of the tool that was called."""

    type: Literal["openrouter:mcp"] = "openrouter:mcp"
    """Always openrouter:mcp."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "openrouter:mcp",
    }


if TYPE_CHECKING:

    class OutputMcpServerToolItemParams(TypedDict, total=False):
        """What may be sent as :class:`OutputMcpServerToolItem`."""

        id: str
        """Id of the item."""

        serverLabel: str
        """Label of the MCP server."""

        status: Required[Union[Literal["in_progress", "completed", "incomplete"], str]]
        """State of the item."""

        toolName: str
        """Name of the tool that was called."""

        type: Required[Literal["openrouter:mcp"]]
        """Always openrouter:mcp."""
