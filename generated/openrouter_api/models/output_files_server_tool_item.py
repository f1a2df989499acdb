"""The schema OutputFilesServerToolItem."""

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
class OutputFilesServerToolItem(_Model):
    """Responses output item for a file operation of the openrouter:files tool."""

    arguments: Optional[str] = ABSENT
    """Arguments of the call as JSON text."""

    call_id: Optional[str] = ABSENT
    """Id of the call, where it has one."""

    error: Optional[str] = ABSENT
    """What went wrong, if it failed."""

    file_id: Optional[str] = ABSENT
    """Id of the file."""

    filename: Optional[str] = ABSENT
    """Name of the file."""

    id: Optional[str] = ABSENT
    """Id of the item."""

    operation: Optional[str] = ABSENT
    """What was done: list, read, write or edit."""

    result: Optional[str] = ABSENT
    """What the operation returned."""

    status: Union[Literal["in_progress", "completed", "incomplete"], str]
    """State of the item."""

    type: Literal["openrouter:files"] = "openrouter:files"
    """Always openrouter:files."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "openrouter:files",
    }


if TYPE_CHECKING:

    class OutputFilesServerToolItemParams(TypedDict, total=False):
        """What may be sent as :class:`OutputFilesServerToolItem`."""

        arguments: Optional[str]
        """Arguments of the call as JSON text."""

        call_id: Optional[str]
        """Id of the call, where it has one."""

        error: str
        """What went wrong, if it failed."""

        file_id: str
        """Id of the file."""

        filename: str
        """Name of the file."""

        id: str
        """Id of the item."""

        operation: str
        """What was done: list, read, write or edit."""

        result: str
        """What the operation returned."""

        status: Required[Union[Literal["in_progress", "completed", "incomplete"], str]]
        """State of the item."""

        type: Required[Literal["openrouter:files"]]
        """Always openrouter:files."""
