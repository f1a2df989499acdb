"""The schema OutputToolSearchServerToolItem."""

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
class OutputToolSearchServerToolItem(_Model):
    """The schema OutputToolSearchServerToolItem."""

    id: Optional[str] = ABSENT
    query: Optional[str] = ABSENT
    status: Union[Literal["in_progress", "completed", "incomplete"], str]
    type: Literal["openrouter:tool_search"] = "openrouter:tool_search"
    _constants: ClassVar[Dict[str, str]] = {
        "type": "openrouter:tool_search",
    }


if TYPE_CHECKING:

    class OutputToolSearchServerToolItemParams(TypedDict, total=False):
        """What may be sent as :class:`OutputToolSearchServerToolItem`."""

        id: str
        query: str
        status: Required[Union[Literal["in_progress", "completed", "incomplete"], str]]
        type: Required[Literal["openrouter:tool_search"]]
