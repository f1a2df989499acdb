"""The schema OutputShellCallOutputItem."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    List,
    Literal,
    Optional,
    Union,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from .shell_call_output_content import ShellCallOutputContent


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class OutputShellCallOutputItem(_Model):
    """Responses output item with what shell commands returned."""

    call_id: str
    """Id of the call that this answers."""

    id: str
    """Id of the item."""

    max_output_length: Optional[int] = ABSENT
    """Most characters of output that were to be returned."""

    output: List[ShellCallOutputContent]
    """Output of the commands, one entry each."""

    status: Union[Literal["in_progress", "completed", "incomplete"], str]
    """State of the item."""

    type: Literal["shell_call_output"] = "shell_call_output"
    """Always shell_call_output."""

    _readings: ClassVar[Dict[str, Any]] = {
        "output": ("l", ("m", "ShellCallOutputContent")),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "shell_call_output",
    }
