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
    """The schema ShellCallItem."""

    action: OutputShellServerToolItemAction
    arguments: Optional[str] = ABSENT
    call_id: str
    environment: Any = ABSENT
    id: Optional[str] = ABSENT
    status: Optional[Union[Literal["in_progress", "completed", "incomplete"], str]] = ABSENT
    type: Literal["shell_call"] = "shell_call"
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
        arguments: Optional[str]
        call_id: Required[str]
        environment: Any
        id: Optional[str]
        status: Optional[Union[Literal["in_progress", "completed", "incomplete"], str]]
        type: Required[Literal["shell_call"]]
