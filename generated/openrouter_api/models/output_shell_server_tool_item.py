"""The schema OutputShellServerToolItem."""

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

    from .output_shell_server_tool_item_action import (
        OutputShellServerToolItemAction,
        OutputShellServerToolItemActionParams,
    )
    from .shell_call_output_content import ShellCallOutputContent, ShellCallOutputContentParams


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class OutputShellServerToolItem(_Model):
    """Responses output item for commands run by the openrouter:shell tool, with their output."""

    action: Optional[OutputShellServerToolItemAction] = ABSENT
    """What was run."""

    arguments: Optional[str] = ABSENT
    """Arguments of the call as JSON text."""

    call_id: Optional[str] = ABSENT
    """Id of the call, where it has one."""

    id: Optional[str] = ABSENT
    """Id of the item."""

    output: Optional[List[ShellCallOutputContent]] = ABSENT
    """Output of the commands, one entry each."""

    status: Union[Literal["in_progress", "completed", "incomplete"], str]
    """State of the item."""

    type: Literal["openrouter:shell"] = "openrouter:shell"
    """Always openrouter:shell."""

    _readings: ClassVar[Dict[str, Any]] = {
        "action": ("m", "OutputShellServerToolItemAction"),
        "output": ("l", ("m", "ShellCallOutputContent")),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "openrouter:shell",
    }


if TYPE_CHECKING:

    class OutputShellServerToolItemParams(TypedDict, total=False):
        """What may be sent as :class:`OutputShellServerToolItem`."""

        action: Union[OutputShellServerToolItemActionParams, OutputShellServerToolItemAction]
        """What was run."""

        arguments: Optional[str]
        """Arguments of the call as JSON text."""

        call_id: Optional[str]
        """Id of the call, where it has one."""

        id: str
        """Id of the item."""

        output: Sequence[
            Union[ShellCallOutputContentParams, ShellCallOutputContent, Mapping[str, Any]]
        ]
        """Output of the commands, one entry each."""

        status: Required[Union[Literal["in_progress", "completed", "incomplete"], str]]
        """State of the item."""

        type: Required[Literal["openrouter:shell"]]
        """Always openrouter:shell."""
