"""The schema CustomToolCallItem."""

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
class CustomToolCallItem(_Model):
    """A custom tool call in Responses input: an earlier call sent back with the history."""

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

    status: Optional[Union[Literal["in_progress", "completed", "incomplete"], str]] = ABSENT
    """State of the item."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "custom_tool_call",
    }


if TYPE_CHECKING:

    class CustomToolCallItemParams(TypedDict, total=False):
        """What may be sent as :class:`CustomToolCallItem`."""

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

        status: Union[Literal["in_progress", "completed", "incomplete"], str]
        """State of the item."""
