"""The schema StopServerToolsWhenHasToolCall."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    ClassVar,
    Dict,
    Literal,
)

import attrs

from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class StopServerToolsWhenHasToolCall(_Model):
    """Stop once a given tool was called."""

    tool_name: str
    """Name of the tool to wait for."""

    type: Literal["has_tool_call"] = "has_tool_call"
    """Always `has_tool_call`."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "has_tool_call",
    }


if TYPE_CHECKING:

    class StopServerToolsWhenHasToolCallParams(TypedDict, total=False):
        """What may be sent as :class:`StopServerToolsWhenHasToolCall`."""

        tool_name: Required[str]
        """Name of the tool to wait for."""

        type: Required[Literal["has_tool_call"]]
        """Always `has_tool_call`."""
