"""The schema OutputMemoryServerToolItem."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
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
class OutputMemoryServerToolItem(_Model):
    """Responses output item for an access to the memory tool."""

    action: Optional[Union[Literal["read", "write", "delete"], str]] = ABSENT
    """What was done: read, write or delete."""

    id: Optional[str] = ABSENT
    """Id of the item."""

    key: Optional[str] = ABSENT
    """Key of the entry."""

    status: Union[Literal["in_progress", "completed", "incomplete"], str]
    """State of the item."""

    type: Literal["openrouter:memory"] = "openrouter:memory"
    """Always openrouter:memory."""

    value: Any = ABSENT
    """Value of the entry."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "openrouter:memory",
    }


if TYPE_CHECKING:

    class OutputMemoryServerToolItemParams(TypedDict, total=False):
        """What may be sent as :class:`OutputMemoryServerToolItem`."""

        action: Union[Literal["read", "write", "delete"], str]
        """What was done: read, write or delete."""

        id: str
        """Id of the item."""

        key: str
        """Key of the entry."""

        status: Required[Union[Literal["in_progress", "completed", "incomplete"], str]]
        """State of the item."""

        type: Required[Literal["openrouter:memory"]]
        """Always openrouter:memory."""

        value: Any
        """Value of the entry."""
