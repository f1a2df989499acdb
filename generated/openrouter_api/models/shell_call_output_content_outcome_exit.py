"""The schema ShellCallOutputContentOutcomeExit."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    ClassVar,
    Dict,
    Literal,
)

import attrs

from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ShellCallOutputContentOutcomeExit(_Model):
    """The schema ShellCallOutputContentOutcomeExit."""

    exit_code: int
    """Exit code; 0 means success."""

    type: Literal["exit"] = "exit"
    """exit if the command ended by itself, timeout if it took too long."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "exit",
    }


if TYPE_CHECKING:

    class ShellCallOutputContentOutcomeExitParams(TypedDict, total=False):
        """What may be sent as :class:`ShellCallOutputContentOutcomeExit`."""

        exit_code: Required[int]
        """Exit code; 0 means success."""

        type: Required[Literal["exit"]]
        """exit if the command ended by itself, timeout if it took too long."""
