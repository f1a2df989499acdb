"""The schema LocalShellCallOutputItem."""

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
class LocalShellCallOutputItem(_Model):
    """Responses input item with what a local shell command returned."""

    id: str
    """Id of the local shell call that this answers."""

    output: str
    """What the command returned, as text."""

    status: Optional[Union[Literal["in_progress", "completed", "incomplete"], str]] = ABSENT
    """State of the item."""

    type: Literal["local_shell_call_output"] = "local_shell_call_output"
    """Always local_shell_call_output."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "local_shell_call_output",
    }


if TYPE_CHECKING:

    class LocalShellCallOutputItemParams(TypedDict, total=False):
        """What may be sent as :class:`LocalShellCallOutputItem`."""

        id: Required[str]
        """Id of the local shell call that this answers."""

        output: Required[str]
        """What the command returned, as text."""

        status: Optional[Union[Literal["in_progress", "completed", "incomplete"], str]]
        """State of the item."""

        type: Required[Literal["local_shell_call_output"]]
        """Always local_shell_call_output."""
