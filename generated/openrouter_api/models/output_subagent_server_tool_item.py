"""The schema OutputSubagentServerToolItem."""

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
class OutputSubagentServerToolItem(_Model):
    """The schema OutputSubagentServerToolItem."""

    call_id: Optional[str] = ABSENT
    error: Optional[str] = ABSENT
    id: Optional[str] = ABSENT
    instance_name: Optional[str] = ABSENT
    model: Optional[str] = ABSENT
    name: Optional[str] = ABSENT
    outcome: Optional[str] = ABSENT
    status: Union[Literal["in_progress", "completed", "incomplete", "failed"], str]
    task_description: Optional[str] = ABSENT
    task_name: Optional[str] = ABSENT
    type: Literal["openrouter:subagent"] = "openrouter:subagent"
    _constants: ClassVar[Dict[str, str]] = {
        "type": "openrouter:subagent",
    }


if TYPE_CHECKING:

    class OutputSubagentServerToolItemParams(TypedDict, total=False):
        """What may be sent as :class:`OutputSubagentServerToolItem`."""

        call_id: str
        error: str
        id: str
        instance_name: str
        model: str
        name: str
        outcome: str
        status: Required[Union[Literal["in_progress", "completed", "incomplete", "failed"], str]]
        task_description: str
        task_name: str
        type: Required[Literal["openrouter:subagent"]]
