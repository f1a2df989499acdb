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
    """The schema OutputMemoryServerToolItem."""

    action: Optional[Union[Literal["read", "write", "delete"], str]] = ABSENT
    id: Optional[str] = ABSENT
    key: Optional[str] = ABSENT
    status: Union[Literal["in_progress", "completed", "incomplete"], str]
    type: Literal["openrouter:memory"] = "openrouter:memory"
    value: Any = ABSENT
    _constants: ClassVar[Dict[str, str]] = {
        "type": "openrouter:memory",
    }


if TYPE_CHECKING:

    class OutputMemoryServerToolItemParams(TypedDict, total=False):
        """What may be sent as :class:`OutputMemoryServerToolItem`."""

        action: Union[Literal["read", "write", "delete"], str]
        id: str
        key: str
        status: Required[Union[Literal["in_progress", "completed", "incomplete"], str]]
        type: Required[Literal["openrouter:memory"]]
        value: Any
