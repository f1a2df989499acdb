"""The schema OutputShellCallItem."""

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
    from .output_shell_call_item_action import OutputShellCallItemAction


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class OutputShellCallItem(_Model):
    """Responses output item that asks for shell commands to be run."""

    action: Optional[OutputShellCallItemAction] = ABSENT
    """What to run."""

    arguments: Optional[str] = ABSENT
    """Arguments of the call as JSON text."""

    call_id: str
    """Id of the call; its result names the same id."""

    id: str
    """Id of the item."""

    status: Union[Literal["in_progress", "completed", "incomplete"], str]
    """State of the item."""

    type: Literal["shell_call"] = "shell_call"
    """Always shell_call."""

    _readings: ClassVar[Dict[str, Any]] = {
        "action": ("m", "OutputShellCallItemAction"),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "shell_call",
    }
