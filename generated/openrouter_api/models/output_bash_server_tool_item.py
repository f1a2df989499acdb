"""The schema OutputBashServerToolItem."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
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


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class OutputBashServerToolItem(_Model):
    """Responses output item for a command run by the openrouter:bash tool."""

    arguments: Optional[str] = ABSENT
    """Arguments of the call as JSON text."""

    call_id: Optional[str] = ABSENT
    """Id of the call, where it has one."""

    command: Optional[str] = ABSENT
    """The command that was run."""

    exitCode: Optional[int] = ABSENT
    """Exit code of the command; 0 means success."""

    id: Optional[str] = ABSENT
    """Id of the item."""

    status: Union[Literal["in_progress", "completed", "incomplete"], str]
    """State of the item."""

    stderr: Optional[str] = ABSENT
    """What the command wrote to standard error."""

    stdout: Optional[str] = ABSENT
    """What the command wrote to standard output."""

    type: Literal["openrouter:bash"] = "openrouter:bash"
    """Always openrouter:bash."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "openrouter:bash",
    }


if TYPE_CHECKING:

    class OutputBashServerToolItemParams(TypedDict, total=False):
        """What may be sent as :class:`OutputBashServerToolItem`."""

        arguments: Optional[str]
        """Arguments of the call as JSON text."""

        call_id: Optional[str]
        """Id of the call, where it has one."""

        command: str
        """The command that was run."""

        exitCode: int
        """Exit code of the command; 0 means success."""

        id: str
        """Id of the item."""

        status: Required[Union[Literal["in_progress", "completed", "incomplete"], str]]
        """State of the item."""

        stderr: str
        """What the command wrote to standard error."""

        stdout: str
        """What the command wrote to standard output."""

        type: Required[Literal["openrouter:bash"]]
        """Always openrouter:bash."""
