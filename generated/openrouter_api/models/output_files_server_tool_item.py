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
    """The schema OutputFilesServerToolItem."""

    arguments: Optional[str] = ABSENT
    call_id: Optional[str] = ABSENT
    error: Optional[str] = ABSENT
    file_id: Optional[str] = ABSENT
    filename: Optional[str] = ABSENT
    id: Optional[str] = ABSENT
    operation: Optional[str] = ABSENT
    result: Optional[str] = ABSENT
    status: Union[Literal["in_progress", "completed", "incomplete"], str]
    type: Literal["openrouter:files"] = "openrouter:files"
    _constants: ClassVar[Dict[str, str]] = {
        "type": "openrouter:files",
    }


if TYPE_CHECKING:

    class OutputFilesServerToolItemParams(TypedDict, total=False):
        """What may be sent as :class:`OutputFilesServerToolItem`."""

        arguments: Optional[str]
        call_id: Optional[str]
        error: str
        file_id: str
        filename: str
        id: str
        operation: str
        result: str
        status: Required[Union[Literal["in_progress", "completed", "incomplete"], str]]
        type: Required[Literal["openrouter:files"]]
