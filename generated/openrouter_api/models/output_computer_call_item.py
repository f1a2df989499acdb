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
    """The schema OutputComputerCallItem."""

    action: Any = ABSENT
    call_id: str
    id: Optional[str] = ABSENT
    pending_safety_checks: List[OutputComputerCallItemPendingSafetyChecksItem]
    status: Union[Literal["completed", "incomplete", "in_progress"], str]
    type: Literal["computer_call"] = "computer_call"
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
        call_id: Required[str]
        id: str
        pending_safety_checks: Required[
            Sequence[
                Union[
                    OutputComputerCallItemPendingSafetyChecksItemParams,
                    OutputComputerCallItemPendingSafetyChecksItem,
                    Mapping[str, Any],
                ]
            ]
        ]
        status: Required[Union[Literal["completed", "incomplete", "in_progress"], str]]
        type: Required[Literal["computer_call"]]
