"""The schema LocalShellCallItem."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    Literal,
    Union,
)

import attrs

from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict

    from .local_shell_call_item_action import (
        LocalShellCallItemAction,
        LocalShellCallItemActionParams,
    )


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class LocalShellCallItem(_Model):
    """A call of the local shell in Responses input; the client runs the command."""

    action: LocalShellCallItemAction
    """What to run."""

    call_id: str
    """Id of the call; its result names the same id."""

    id: str
    """Id of the item."""

    status: Union[Literal["in_progress", "completed", "incomplete"], str]
    """State of the item."""

    type: Literal["local_shell_call"] = "local_shell_call"
    """Always local_shell_call."""

    _readings: ClassVar[Dict[str, Any]] = {
        "action": ("m", "LocalShellCallItemAction"),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "local_shell_call",
    }


if TYPE_CHECKING:

    class LocalShellCallItemParams(TypedDict, total=False):
        """What may be sent as :class:`LocalShellCallItem`."""

        action: Required[Union[LocalShellCallItemActionParams, LocalShellCallItemAction]]
        """What to run."""

        call_id: Required[str]
        """Id of the call; its result names the same id."""

        id: Required[str]
        """Id of the item."""

        status: Required[Union[Literal["in_progress", "completed", "incomplete"], str]]
        """State of the item."""

        type: Required[Literal["local_shell_call"]]
        """Always local_shell_call."""
