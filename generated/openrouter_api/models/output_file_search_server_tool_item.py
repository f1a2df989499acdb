"""The schema OutputFileSearchServerToolItem."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    ClassVar,
    Dict,
    List,
    Literal,
    Optional,
    Sequence,
    Union,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class OutputFileSearchServerToolItem(_Model):
    """Responses output item for a call of the openrouter:file_search tool."""

    id: Optional[str] = ABSENT
    """Id of the item."""

    queries: Optional[List[str]] = ABSENT
    """What was searched for."""

    status: Union[Literal["in_progress", "completed", "incomplete"], str]
    """State of the item."""

    type: Literal["openrouter:file_search"] = "openrouter:file_search"
    """Always openrouter:file_search."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "openrouter:file_search",
    }


if TYPE_CHECKING:

    class OutputFileSearchServerToolItemParams(TypedDict, total=False):
        """What may be sent as :class:`OutputFileSearchServerToolItem`."""

        id: str
        """Id of the item."""

        queries: Sequence[str]
        """What was searched for."""

        status: Required[Union[Literal["in_progress", "completed", "incomplete"], str]]
        """State of the item."""

        type: Required[Literal["openrouter:file_search"]]
        """Always openrouter:file_search."""
