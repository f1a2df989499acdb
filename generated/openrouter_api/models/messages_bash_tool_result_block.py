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
    """Result of the openrouter:bash tool, as sent back in a Messages request."""

    content: Dict[str, Any]
    """What the command returned, as it was received."""

    tool_use_id: str
    """Id of the tool call that this answers."""

    type: Literal["openrouter_bash_tool_result"] = "openrouter_bash_tool_result"
    """Always openrouter_bash_tool_result."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "openrouter_bash_tool_result",
    }


if TYPE_CHECKING:

    class MessagesBashToolResultBlockParams(TypedDict, total=False):
        """What may be sent as :class:`MessagesBashToolResultBlock`."""

        content: Required[Mapping[str, Any]]
        """What the command returned, as it was received."""

        tool_use_id: Required[str]
        """Id of the tool call that this answers."""

        type: Required[Literal["openrouter_bash_tool_result"]]
        """Always openrouter_bash_tool_result."""
