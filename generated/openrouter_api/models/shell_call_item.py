"""The schema ShellCallItem."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    Literal,
    Optional,
    Union,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict

    from .output_shell_server_tool_item_action import (
        OutputShellServerToolItemAction,
        OutputShellServerToolItemActionParams,
    )


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ShellCallItem(_Model):
    """A shell call in Responses input: an earlier call sent back with the history."""

    action: OutputShellServerToolItemAction
    """What to run."""

    arguments: Optional[str] = ABSENT
    """Arguments of the call as JSON text."""

    call_id: str
    """Id of the call; its result names the same id."""

    environment: Any = ABSENT
    """Container in which the commands ran."""

    id: Optional[str] = ABSENT
    """Id of the item."""

    status: Optional[Union[Literal["in_progress", "completed", "incomplete"], str]] = ABSENT
    """State of the item."""

    type: Literal["shell_call"] = "shell_call"
    """Always shell_call."""

    _readings: ClassVar[Dict[str, Any]] = {
        "action": ("m", "OutputShellServerToolItemAction"),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "shell_call",
    }


if TYPE_CHECKING:

    class ShellCallItemParams(TypedDict, total=False):
        """What may be sent as :class:`ShellCallItem`."""

        action: Required[
            Union[OutputShellServerToolItemActionParams, OutputShellServerToolItemAction]
        ]
        """What to run."""

        arguments: Optional[str]
        """Arguments of the call as JSON text."""

        call_id: Required[str]
        """Id of the call; its result names the same id."""

        environment: Any
        """Container in which the commands ran."""

        id: Optional[str]
        """Id of the item."""

        status: Optional[Union[Literal["in_progress", "completed", "incomplete"], str]]
        """State of the item."""

        type: Required[Literal["shell_call"]]
        """Always shell_call."""
