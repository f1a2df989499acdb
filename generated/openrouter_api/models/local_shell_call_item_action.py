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
    """The schema LocalShellCallItemAction."""

    command: List[str]
    env: Dict[str, str]
    timeout_ms: Optional[int] = ABSENT
    type: Literal["exec"] = "exec"
    user: Optional[str] = ABSENT
    working_directory: Optional[str] = ABSENT
    _constants: ClassVar[Dict[str, str]] = {
        "type": "exec",
    }


if TYPE_CHECKING:

    class LocalShellCallItemActionParams(TypedDict, total=False):
        """What may be sent as :class:`LocalShellCallItemAction`."""

        command: Required[Sequence[str]]
        env: Required[Mapping[str, str]]
        timeout_ms: Optional[int]
        type: Required[Literal["exec"]]
        user: Optional[str]
        working_directory: Optional[str]
