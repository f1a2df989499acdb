"""The schema MessagesShellToolResultBlock."""

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
class MessagesShellToolResultBlock(_Model):
    """Result of the openrouter:shell tool, as sent back in a Messages request."""

    content: Dict[str, Any]
    """What the commands returned, as it was received."""

    tool_use_id: str
    """Id of the tool call that this answers."""

    type: Literal["openrouter_shell_tool_result"] = "openrouter_shell_tool_result"
    """Always openrouter_shell_tool_result."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "openrouter_shell_tool_result",
    }


if TYPE_CHECKING:

    class MessagesShellToolResultBlockParams(TypedDict, total=False):
        """What may be sent as :class:`MessagesShellToolResultBlock`."""

        content: Required[Mapping[str, Any]]
        """What the commands returned, as it was received."""

        tool_use_id: Required[str]
        """Id of the tool call that this answers."""

        type: Required[Literal["openrouter_shell_tool_result"]]
        """Always openrouter_shell_tool_result."""
