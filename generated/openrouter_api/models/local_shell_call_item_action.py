"""The schema LocalShellCallItemAction."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    ClassVar,
    Dict,
    List,
    Literal,
    Mapping,
    Optional,
    Sequence,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class LocalShellCallItemAction(_Model):
    """What to run."""

    command: List[str]
    """The command and its arguments."""

    env: Dict[str, str]
    """Environment variables, by name."""

    timeout_ms: Optional[int] = ABSENT
    """Time limit in milliseconds."""

    type: Literal["exec"] = "exec"
    """Always exec."""

    user: Optional[str] = ABSENT
    """User to run the command as."""

    working_directory: Optional[str] = ABSENT
    """Directory to run the command in."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "exec",
    }


if TYPE_CHECKING:

    class LocalShellCallItemActionParams(TypedDict, total=False):
        """What may be sent as :class:`LocalShellCallItemAction`."""

        command: Required[Sequence[str]]
        """The command and its arguments."""

        env: Required[Mapping[str, str]]
        """Environment variables, by name."""

        timeout_ms: Optional[int]
        """Time limit in milliseconds."""

        type: Required[Literal["exec"]]
        """Always exec."""

        user: Optional[str]
        """User to run the command as."""

        working_directory: Optional[str]
        """Directory to run the command in."""
