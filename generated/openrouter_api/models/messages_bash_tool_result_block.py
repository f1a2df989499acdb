"""The schema MessagesBashToolResultBlock."""

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
class MessagesBashToolResultBlock(_Model):
    """The schema MessagesBashToolResultBlock."""

    content: Dict[str, Any]
    tool_use_id: str
    type: Literal["openrouter_bash_tool_result"] = "openrouter_bash_tool_result"
    _constants: ClassVar[Dict[str, str]] = {
        "type": "openrouter_bash_tool_result",
    }


if TYPE_CHECKING:

    class MessagesBashToolResultBlockParams(TypedDict, total=False):
        """What may be sent as :class:`MessagesBashToolResultBlock`."""

        content: Required[Mapping[str, Any]]
        tool_use_id: Required[str]
        type: Required[Literal["openrouter_bash_tool_result"]]
