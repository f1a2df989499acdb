"""The schema OpenAIResponseFunctionToolCall."""

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
class OpenAIResponseFunctionToolCall(_Model):
    """The schema OpenAIResponseFunctionToolCall."""

    arguments: str
    call_id: str
    id: Optional[str] = ABSENT
    name: str
    namespace: Optional[str] = ABSENT
    status: Optional[Union[Literal["in_progress", "completed", "incomplete"], str]] = ABSENT
    subagent_id: Optional[str] = ABSENT
    subagent_items: Optional[List[MessagesResultContextManagementAppliedEditsItem]] = ABSENT
    type: Literal["function_call"] = "function_call"
    _readings: ClassVar[Dict[str, Any]] = {
        "subagent_items": ("l", ("m", "MessagesResultContextManagementAppliedEditsItem")),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "function_call",
    }


if TYPE_CHECKING:

    class OpenAIResponseFunctionToolCallParams(TypedDict, total=False):
        """What may be sent as :class:`OpenAIResponseFunctionToolCall`."""

        arguments: Required[str]
        call_id: Required[str]
        id: str
        name: Required[str]
        namespace: str
        status: Union[Literal["in_progress", "completed", "incomplete"], str]
        subagent_id: str
        subagent_items: Sequence[
            Union[
                MessagesResultContextManagementAppliedEditsItemParams,
                MessagesResultContextManagementAppliedEditsItem,
                Mapping[str, Any],
            ]
        ]
        type: Required[Literal["function_call"]]
