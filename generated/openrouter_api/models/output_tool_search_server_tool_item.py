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
    """Responses output item for a call of the openrouter:tool_search tool."""

    id: Optional[str] = ABSENT
    """Id of the item."""

    query: Optional[str] = ABSENT
    """What was searched for."""

    status: Union[Literal["in_progress", "completed", "incomplete"], str]
    """State of the item."""

    type: Literal["openrouter:tool_search"] = "openrouter:tool_search"
    """Always openrouter:tool_search."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "openrouter:tool_search",
    }


if TYPE_CHECKING:

    class OutputToolSearchServerToolItemParams(TypedDict, total=False):
        """What may be sent as :class:`OutputToolSearchServerToolItem`."""

        id: str
        """Id of the item."""

        query: str
        """What was searched for."""

        status: Required[Union[Literal["in_progress", "completed", "incomplete"], str]]
        """State of the item."""

        type: Required[Literal["openrouter:tool_search"]]
        """Always openrouter:tool_search."""
