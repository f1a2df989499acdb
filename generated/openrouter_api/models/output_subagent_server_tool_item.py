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
    """Responses output item for a task given to a subagent; replay it unchanged so that the
    subagent keeps its memory.
    """

    call_id: Optional[str] = ABSENT
    """Id of the call, where it has one."""

    error: Optional[str] = ABSENT
    """What went wrong, if it failed."""

    id: Optional[str] = ABSENT
    """Id of the item."""

    instance_name: Optional[str] = ABSENT
    """Name of the subagent, where several are set up."""

    model: Optional[str] = ABSENT
    """Model that took on the task."""

    name: Optional[str] = ABSENT
    """Name of the tool as the model called it."""

    outcome: Optional[str] = ABSENT
    """What the subagent returned."""

    status: Union[Literal["in_progress", "completed", "incomplete", "failed"], str]
    """State of the item."""

    task_description: Optional[str] = ABSENT
    """What the subagent was asked to do."""

    task_name: Optional[str] = ABSENT
    """Short name of the task."""

    type: Literal["openrouter:subagent"] = "openrouter:subagent"
    """Always openrouter:subagent."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "openrouter:subagent",
    }


if TYPE_CHECKING:

    class OutputSubagentServerToolItemParams(TypedDict, total=False):
        """What may be sent as :class:`OutputSubagentServerToolItem`."""

        call_id: str
        """Id of the call, where it has one."""

        error: str
        """What went wrong, if it failed."""

        id: str
        """Id of the item."""

        instance_name: str
        """Name of the subagent, where several are set up."""

        model: str
        """Model that took on the task."""

        name: str
        """Name of the tool as the model called it."""

        outcome: str
        """What the subagent returned."""

        status: Required[Union[Literal["in_progress", "completed", "incomplete", "failed"], str]]
        """State of the item."""

        task_description: str
        """What the subagent was asked to do."""

        task_name: str
        """Short name of the task."""

        type: Required[Literal["openrouter:subagent"]]
        """Always openrouter:subagent."""
