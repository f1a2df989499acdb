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
    """Whether to limit the model to one tool call a turn."""

    name: str
    """Name of the tool that has to be called."""

    type: Literal["tool"] = "tool"
    """auto lets the model decide, any demands some tool, tool demands one by name, none forbids
    tools.
    """

    _constants: ClassVar[Dict[str, str]] = {
        "type": "tool",
    }


if TYPE_CHECKING:

    class MessagesRequestToolChoiceToolParams(TypedDict, total=False):
        """What may be sent as :class:`MessagesRequestToolChoiceTool`."""

        disable_parallel_tool_use: bool
        """Whether to limit the model to one tool call a turn."""

        name: Required[str]
        """Name of the tool that has to be called."""

        type: Required[Literal["tool"]]
        """auto lets the model decide, any demands some tool, tool demands one by name, none forbids
        tools.
        """
