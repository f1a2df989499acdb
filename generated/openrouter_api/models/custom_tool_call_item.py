"""The schema CustomToolCallItem."""

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
class CustomToolCallItem(_Model):
    """The schema CustomToolCallItem."""

    call_id: str
    id: Optional[str] = ABSENT
    input: str
    name: str
    namespace: Optional[str] = ABSENT
    type: Literal["custom_tool_call"] = "custom_tool_call"
    status: Optional[Union[Literal["in_progress", "completed", "incomplete"], str]] = ABSENT
    _constants: ClassVar[Dict[str, str]] = {
        "type": "custom_tool_call",
    }


if TYPE_CHECKING:

    class CustomToolCallItemParams(TypedDict, total=False):
        """What may be sent as :class:`CustomToolCallItem`."""

        call_id: Required[str]
        id: str
        input: Required[str]
        name: Required[str]
        namespace: str
        type: Required[Literal["custom_tool_call"]]
        status: Union[Literal["in_progress", "completed", "incomplete"], str]
