"""The schema OutputShellServerToolItemAction."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    List,
    Optional,
    Sequence,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class OutputShellServerToolItemAction(_Model):
    """What was run."""

    commands: List[str]
    """The commands, in order."""

    max_output_length: Optional[int] = ABSENT
    """Most characters of output to return."""

    timeout_ms: Optional[int] = ABSENT
    """Time limit in milliseconds."""


if TYPE_CHECKING:

    class OutputShellServerToolItemActionParams(TypedDict, total=False):
        """What may be sent as :class:`OutputShellServerToolItemAction`."""

        commands: Required[Sequence[str]]
        """The commands, in order."""

        max_output_length: Optional[int]
        """Most characters of output to return."""

        timeout_ms: Optional[int]
        """Time limit in milliseconds."""
