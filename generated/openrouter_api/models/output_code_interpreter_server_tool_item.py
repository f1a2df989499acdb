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
    """Responses output item for code run by the openrouter:code_interpreter tool."""

    code: Optional[str] = ABSENT
    """The code that was run."""

    exitCode: Optional[int] = ABSENT
    """Exit code of the program; 0 means success."""

    id: Optional[str] = ABSENT
    """Id of the item."""

    language: Optional[str] = ABSENT
    """Programming language of the code."""

    status: Union[Literal["in_progress", "completed", "incomplete"], str]
    """State of the item."""

    stderr: Optional[str] = ABSENT
    """What the code wrote to standard error."""

    stdout: Optional[str] = ABSENT
    """What the code wrote to standard output."""

    type: Literal["openrouter:code_interpreter"] = "openrouter:code_interpreter"
    """Always openrouter:code_interpreter."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "openrouter:code_interpreter",
    }


if TYPE_CHECKING:

    class OutputCodeInterpreterServerToolItemParams(TypedDict, total=False):
        """What may be sent as :class:`OutputCodeInterpreterServerToolItem`."""

        code: str
        """The code that was run."""

        exitCode: int
        """Exit code of the program; 0 means success."""

        id: str
        """Id of the item."""

        language: str
        """Programming language of the code."""

        status: Required[Union[Literal["in_progress", "completed", "incomplete"], str]]
        """State of the item."""

        stderr: str
        """What the code wrote to standard error."""

        stdout: str
        """What the code wrote to standard output."""

        type: Required[Literal["openrouter:code_interpreter"]]
        """Always openrouter:code_interpreter."""
