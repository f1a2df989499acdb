"""The schema OutputFunctionCallItem."""

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

    from .messages_result_context_management_applied_edits_item import (
        MessagesResultContextManagementAppliedEditsItem,
        MessagesResultContextManagementAppliedEditsItemParams,
    )


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class OutputFunctionCallItem(_Model):
    """Responses output item that calls a function of the caller; reply with function_call_output."""

    arguments: str
    """Arguments as JSON text, which may be invalid; check before use."""

    call_id: str
    """Id of the call; its result names the same id."""

    id: Optional[str] = ABSENT
    """Id of the item."""

    name: str
    """Name of the function."""

    namespace: Optional[str] = ABSENT
    """Namespace of the function, if it has one."""

    status: Optional[Union[Literal["completed", "incomplete", "in_progress"], str]] = ABSENT
    """State of the item."""

    type: Literal["function_call"] = "function_call"
    """Always function_call."""

    subagent_id: Optional[str] = ABSENT
    """Id of the suspended subagent that made the call; send it back unaltered."""

    subagent_items: Optional[List[MessagesResultContextManagementAppliedEditsItem]] = ABSENT
    """State of the suspended subagent; send it back unaltered."""

    _readings: ClassVar[Dict[str, Any]] = {
        "subagent_items": ("l", ("m", "MessagesResultContextManagementAppliedEditsItem")),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "function_call",
    }


if TYPE_CHECKING:

    class OutputFunctionCallItemParams(TypedDict, total=False):
        """What may be sent as :class:`OutputFunctionCallItem`."""

        arguments: Required[str]
        """Arguments as JSON text, which may be invalid; check before use."""

        call_id: Required[str]
        """Id of the call; its result names the same id."""

        id: str
        """Id of the item."""

        name: Required[str]
        """Name of the function."""

        namespace: str
        """Namespace of the function, if it has one."""

        status: Union[Literal["completed", "incomplete", "in_progress"], str]
        """State of the item."""

        type: Required[Literal["function_call"]]
        """Always function_call."""

        subagent_id: str
        """Id of the suspended subagent that made the call; send it back unaltered."""

        subagent_items: Sequence[
            Union[
                MessagesResultContextManagementAppliedEditsItemParams,
                MessagesResultContextManagementAppliedEditsItem,
                Mapping[str, Any],
            ]
        ]
        """State of the suspended subagent; send it back unaltered."""
