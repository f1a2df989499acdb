"""The schema OutputCodeInterpreterServerToolItem."""

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
class OutputCodeInterpreterServerToolItem(_Model):
    """The schema OutputCodeInterpreterServerToolItem."""

    code: Optional[str] = ABSENT
    exitCode: Optional[int] = ABSENT
    id: Optional[str] = ABSENT
    language: Optional[str] = ABSENT
    status: Union[Literal["in_progress", "completed", "incomplete"], str]
    stderr: Optional[str] = ABSENT
    stdout: Optional[str] = ABSENT
    type: Literal["openrouter:code_interpreter"] = "openrouter:code_interpreter"
    _constants: ClassVar[Dict[str, str]] = {
        "type": "openrouter:code_interpreter",
    }


if TYPE_CHECKING:

    class OutputCodeInterpreterServerToolItemParams(TypedDict, total=False):
        """What may be sent as :class:`OutputCodeInterpreterServerToolItem`."""

        code: str
        exitCode: int
        id: str
        language: str
        status: Required[Union[Literal["in_progress", "completed", "incomplete"], str]]
        stderr: str
        stdout: str
        type: Required[Literal["openrouter:code_interpreter"]]
