"""The schema OutputBashServerToolItem."""

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
class OutputBashServerToolItem(_Model):
    """The schema OutputBashServerToolItem."""

    arguments: Optional[str] = ABSENT
    call_id: Optional[str] = ABSENT
    command: Optional[str] = ABSENT
    exitCode: Optional[int] = ABSENT
    id: Optional[str] = ABSENT
    status: Union[Literal["in_progress", "completed", "incomplete"], str]
    stderr: Optional[str] = ABSENT
    stdout: Optional[str] = ABSENT
    type: Literal["openrouter:bash"] = "openrouter:bash"
    _constants: ClassVar[Dict[str, str]] = {
        "type": "openrouter:bash",
    }


if TYPE_CHECKING:

    class OutputBashServerToolItemParams(TypedDict, total=False):
        """What may be sent as :class:`OutputBashServerToolItem`."""

        arguments: Optional[str]
        call_id: Optional[str]
        command: str
        exitCode: int
        id: str
        status: Required[Union[Literal["in_progress", "completed", "incomplete"], str]]
        stderr: str
        stdout: str
        type: Required[Literal["openrouter:bash"]]
