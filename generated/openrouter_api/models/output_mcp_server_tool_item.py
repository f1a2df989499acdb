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
    """The schema OutputMcpServerToolItem."""

    id: Optional[str] = ABSENT
    serverLabel: Optional[str] = ABSENT
    status: Union[Literal["in_progress", "completed", "incomplete"], str]
    toolName: Optional[str] = ABSENT
    type: Literal["openrouter:mcp"] = "openrouter:mcp"
    _constants: ClassVar[Dict[str, str]] = {
        "type": "openrouter:mcp",
    }


if TYPE_CHECKING:

    class OutputMcpServerToolItemParams(TypedDict, total=False):
        """What may be sent as :class:`OutputMcpServerToolItem`."""

        id: str
        serverLabel: str
        status: Required[Union[Literal["in_progress", "completed", "incomplete"], str]]
        toolName: str
        type: Required[Literal["openrouter:mcp"]]
