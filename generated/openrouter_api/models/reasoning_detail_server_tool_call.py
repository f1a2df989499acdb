"""The schema ReasoningDetailServerToolCall."""

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

    from ..types import ReasoningFormat


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ReasoningDetailServerToolCall(_Model):
    """Record of a server tool that ran while the model was reasoning."""

    arguments: str
    """Arguments of the call, as JSON text."""

    format: Optional[ReasoningFormat] = ABSENT
    """Which provider's form this piece has. May be null."""

    id: Optional[str] = ABSENT
    """Id of the piece; null when it has none."""

    index: Optional[int] = ABSENT
    """Position of the piece in the list; chunks with the same index belong together."""

    result: str
    """What the tool returned, as text."""

    tool_call_id: Optional[str] = ABSENT
    """Id of the call; null when it has none."""

    tool_name: str
    """Name of the tool."""

    type: Literal["reasoning.server_tool_call"] = "reasoning.server_tool_call"
    """Always `reasoning.server_tool_call`."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "reasoning.server_tool_call",
    }


if TYPE_CHECKING:

    class ReasoningDetailServerToolCallParams(TypedDict, total=False):
        """What may be sent as :class:`ReasoningDetailServerToolCall`."""

        arguments: Required[str]
        """Arguments of the call, as JSON text."""

        format: Optional[ReasoningFormat]
        """Which provider's form this piece has. May be null."""

        id: Optional[str]
        """Id of the piece; null when it has none."""

        index: int
        """Position of the piece in the list; chunks with the same index belong together."""

        result: Required[str]
        """What the tool returned, as text."""

        tool_call_id: Optional[str]
        """Id of the call; null when it has none."""

        tool_name: Required[str]
        """Name of the tool."""

        type: Required[Literal["reasoning.server_tool_call"]]
        """Always `reasoning.server_tool_call`."""
