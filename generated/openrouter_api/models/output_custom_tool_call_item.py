"""The schema OutputCustomToolCallItem."""

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
class OutputCustomToolCallItem(_Model):
    """Responses output item that calls a custom tool of the caller."""

    call_id: str
    """Id of the call; its result names the same id."""

    id: Optional[str] = ABSENT
    """Id of the item."""

    input: str
    """Input of the call, as free text."""

    name: str
    """Name of the tool."""

    namespace: Optional[str] = ABSENT
    """Namespace of the tool, if it has one."""

    type: Literal["custom_tool_call"] = "custom_tool_call"
    """Always custom_tool_call."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "custom_tool_call",
    }


if TYPE_CHECKING:

    class OutputCustomToolCallItemParams(TypedDict, total=False):
        """What may be sent as :class:`OutputCustomToolCallItem`."""

        call_id: Required[str]
        """Id of the call; its result names the same id."""

        id: str
        """Id of the item."""

        input: Required[str]
        """Input of the call, as free text."""

        name: Required[str]
        """Name of the tool."""

        namespace: str
        """Namespace of the tool, if it has one."""

        type: Required[Literal["custom_tool_call"]]
        """Always custom_tool_call."""
