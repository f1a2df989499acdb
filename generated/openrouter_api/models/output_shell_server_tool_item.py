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
    """The schema OutputShellServerToolItem."""

    action: Optional[OutputShellServerToolItemAction] = ABSENT
    arguments: Optional[str] = ABSENT
    call_id: Optional[str] = ABSENT
    id: Optional[str] = ABSENT
    output: Optional[List[ShellCallOutputContent]] = ABSENT
    status: Union[Literal["in_progress", "completed", "incomplete"], str]
    type: Literal["openrouter:shell"] = "openrouter:shell"
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
        arguments: Optional[str]
        call_id: Optional[str]
        id: str
        output: Sequence[
            Union[ShellCallOutputContentParams, ShellCallOutputContent, Mapping[str, Any]]
        ]
        status: Required[Union[Literal["in_progress", "completed", "incomplete"], str]]
        type: Required[Literal["openrouter:shell"]]
