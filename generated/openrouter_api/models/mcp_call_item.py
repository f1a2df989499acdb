"""The schema McpCallItem."""

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
class McpCallItem(_Model):
    """The schema McpCallItem."""

    arguments: str
    error: Optional[str] = ABSENT
    id: str
    name: str
    output: Optional[str] = ABSENT
    server_label: str
    type: Literal["mcp_call"] = "mcp_call"
    _constants: ClassVar[Dict[str, str]] = {
        "type": "mcp_call",
    }


if TYPE_CHECKING:

    class McpCallItemParams(TypedDict, total=False):
        """What may be sent as :class:`McpCallItem`."""

        arguments: Required[str]
        error: Optional[str]
        id: Required[str]
        name: Required[str]
        output: Optional[str]
        server_label: Required[str]
        type: Required[Literal["mcp_call"]]
