"""The schema ShellCallOutputItem."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    List,
    Literal,
    Mapping,
    Optional,
    Sequence,
    Union,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict

    from .shell_call_output_content import ShellCallOutputContent, ShellCallOutputContentParams


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ShellCallOutputItem(_Model):
    """Responses input item with what shell commands returned."""

    call_id: str
    """Id of the call that this answers."""

    id: Optional[str] = ABSENT
    """Id of the item."""

    max_output_length: Optional[int] = ABSENT
    """Most characters of output that were to be returned."""

    output: List[ShellCallOutputContent]
    """Output of the commands, one entry each."""

    status: Optional[Union[Literal["in_progress", "completed", "incomplete"], str]] = ABSENT
    """State of the item."""

    type: Literal["shell_call_output"] = "shell_call_output"
    """Always shell_call_output."""

    _readings: ClassVar[Dict[str, Any]] = {
        "output": ("l", ("m", "ShellCallOutputContent")),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "shell_call_output",
    }


if TYPE_CHECKING:

    class ShellCallOutputItemParams(TypedDict, total=False):
        """What may be sent as :class:`ShellCallOutputItem`."""

        call_id: Required[str]
        """Id of the call that this answers."""

        id: Optional[str]
        """Id of the item."""

        max_output_length: Optional[int]
        """Most characters of output that were to be returned."""

        output: Required[
            Sequence[Union[ShellCallOutputContentParams, ShellCallOutputContent, Mapping[str, Any]]]
        ]
        """Output of the commands, one entry each."""

        status: Optional[Union[Literal["in_progress", "completed", "incomplete"], str]]
        """State of the item."""

        type: Required[Literal["shell_call_output"]]
        """Always shell_call_output."""
