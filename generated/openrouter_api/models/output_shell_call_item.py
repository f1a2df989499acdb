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
    """The schema OutputShellCallItem."""

    action: Optional[OutputShellCallItemAction] = ABSENT
    arguments: Optional[str] = ABSENT
    call_id: str
    id: str
    status: Union[Literal["in_progress", "completed", "incomplete"], str]
    type: Literal["shell_call"] = "shell_call"
    _readings: ClassVar[Dict[str, Any]] = {
        "action": ("m", "OutputShellCallItemAction"),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "shell_call",
    }
