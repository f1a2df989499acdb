"""The schema OutputComputerCallItem."""

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

    from .output_computer_call_item_pending_safety_checks_item import (
        OutputComputerCallItemPendingSafetyChecksItem,
        OutputComputerCallItemPendingSafetyChecksItemParams,
    )


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class OutputComputerCallItem(_Model):
    """Responses output item that asks the client for an action on a computer."""

    action: Any = ABSENT
    """What to do on the computer, such as a click or a key press."""

    call_id: str
    """Id of the call; its result names the same id."""

    id: Optional[str] = ABSENT
    """Id of the item."""

    pending_safety_checks: List[OutputComputerCallItemPendingSafetyChecksItem]
    """Warnings that have to be acknowledged before the action is carried out."""

    status: Union[Literal["completed", "incomplete", "in_progress"], str]
    """State of the call."""

    type: Literal["computer_call"] = "computer_call"
    """Always computer_call."""

    _readings: ClassVar[Dict[str, Any]] = {
        "pending_safety_checks": ("l", ("m", "OutputComputerCallItemPendingSafetyChecksItem")),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "computer_call",
    }


if TYPE_CHECKING:

    class OutputComputerCallItemParams(TypedDict, total=False):
        """What may be sent as :class:`OutputComputerCallItem`."""

        action: Any
        """What to do on the computer, such as a click or a key press."""

        call_id: Required[str]
        """Id of the call; its result names the same id."""

        id: str
        """Id of the item."""

        pending_safety_checks: Required[
            Sequence[
                Union[
                    OutputComputerCallItemPendingSafetyChecksItemParams,
                    OutputComputerCallItemPendingSafetyChecksItem,
                    Mapping[str, Any],
                ]
            ]
        ]
        """Warnings that have to be acknowledged before the action is carried out."""

        status: Required[Union[Literal["completed", "incomplete", "in_progress"], str]]
        """State of the call."""

        type: Required[Literal["computer_call"]]
        """Always computer_call."""
