"""The schema MessagesRequestToolChoiceAny."""

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
class MessagesRequestToolChoiceAny(_Model):
    """The schema MessagesRequestToolChoiceAny."""

    disable_parallel_tool_use: Optional[bool] = ABSENT
    """Whether to limit the model to one tool call a turn."""

    type: Literal["any"] = "any"
    """auto lets the model decide, any demands some tool, tool demands one by name, none forbids
    tools.
    """

    _constants: ClassVar[Dict[str, str]] = {
        "type": "any",
    }


if TYPE_CHECKING:

    class MessagesRequestToolChoiceAnyParams(TypedDict, total=False):
        """What may be sent as :class:`MessagesRequestToolChoiceAny`."""

        disable_parallel_tool_use: bool
        """Whether to limit the model to one tool call a turn."""

        type: Required[Literal["any"]]
        """auto lets the model decide, any demands some tool, tool demands one by name, none forbids
        tools.
        """
