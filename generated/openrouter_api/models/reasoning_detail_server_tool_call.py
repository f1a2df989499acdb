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
    """The schema ReasoningDetailServerToolCall."""

    arguments: str
    format: Optional[ReasoningFormat] = ABSENT
    id: Optional[str] = ABSENT
    index: Optional[int] = ABSENT
    result: str
    tool_call_id: Optional[str] = ABSENT
    tool_name: str
    type: Literal["reasoning.server_tool_call"] = "reasoning.server_tool_call"
    _constants: ClassVar[Dict[str, str]] = {
        "type": "reasoning.server_tool_call",
    }


if TYPE_CHECKING:

    class ReasoningDetailServerToolCallParams(TypedDict, total=False):
        """What may be sent as :class:`ReasoningDetailServerToolCall`."""

        arguments: Required[str]
        format: Optional[ReasoningFormat]
        id: Optional[str]
        index: int
        result: Required[str]
        tool_call_id: Optional[str]
        tool_name: Required[str]
        type: Required[Literal["reasoning.server_tool_call"]]
