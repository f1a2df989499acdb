"""The schema MessagesRequestToolChoiceTool."""

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
class MessagesRequestToolChoiceTool(_Model):
    """The schema MessagesRequestToolChoiceTool."""

    disable_parallel_tool_use: Optional[bool] = ABSENT
    name: str
    type: Literal["tool"] = "tool"
    _constants: ClassVar[Dict[str, str]] = {
        "type": "tool",
    }


if TYPE_CHECKING:

    class MessagesRequestToolChoiceToolParams(TypedDict, total=False):
        """What may be sent as :class:`MessagesRequestToolChoiceTool`."""

        disable_parallel_tool_use: bool
        name: Required[str]
        type: Required[Literal["tool"]]
