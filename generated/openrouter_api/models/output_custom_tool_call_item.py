"""The schema OutputCustomToolCallItem."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    ClassVar,
    Dict,
    Literal,
    Optional,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class OutputCustomToolCallItem(_Model):
    """The schema OutputCustomToolCallItem."""

    call_id: str
    id: Optional[str] = ABSENT
    input: str
    name: str
    namespace: Optional[str] = ABSENT
    type: Literal["custom_tool_call"] = "custom_tool_call"
    _constants: ClassVar[Dict[str, str]] = {
        "type": "custom_tool_call",
    }


if TYPE_CHECKING:

    class OutputCustomToolCallItemParams(TypedDict, total=False):
        """What may be sent as :class:`OutputCustomToolCallItem`."""

        call_id: Required[str]
        id: str
        input: Required[str]
        name: Required[str]
        namespace: str
        type: Required[Literal["custom_tool_call"]]
