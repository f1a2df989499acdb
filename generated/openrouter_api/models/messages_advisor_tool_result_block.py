"""The schema MessagesAdvisorToolResultBlock."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    Literal,
    Mapping,
)

import attrs

from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class MessagesAdvisorToolResultBlock(_Model):
    """The schema MessagesAdvisorToolResultBlock."""

    content: Dict[str, Any]
    tool_use_id: str
    type: Literal["advisor_tool_result"] = "advisor_tool_result"
    _constants: ClassVar[Dict[str, str]] = {
        "type": "advisor_tool_result",
    }


if TYPE_CHECKING:

    class MessagesAdvisorToolResultBlockParams(TypedDict, total=False):
        """What may be sent as :class:`MessagesAdvisorToolResultBlock`."""

        content: Required[Mapping[str, Any]]
        tool_use_id: Required[str]
        type: Required[Literal["advisor_tool_result"]]
