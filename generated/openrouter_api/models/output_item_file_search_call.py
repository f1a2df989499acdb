"""The schema OutputItemFileSearchCall."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    ClassVar,
    Dict,
    List,
    Literal,
    Sequence,
    Union,
)

import attrs

from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class OutputItemFileSearchCall(_Model):
    """A file search among the output items of a response."""

    id: str
    """Id of the item."""

    queries: List[str]
    """What was searched for."""

    status: Union[Literal["completed", "searching", "in_progress", "failed"], str]
    """State of the item."""

    type: Literal["file_search_call"] = "file_search_call"
    """Always file_search_call."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "file_search_call",
    }


if TYPE_CHECKING:

    class OutputItemFileSearchCallParams(TypedDict, total=False):
        """What may be sent as :class:`OutputItemFileSearchCall`."""

        id: Required[str]
        """Id of the item."""

        queries: Required[Sequence[str]]
        """What was searched for."""

        status: Required[Union[Literal["completed", "searching", "in_progress", "failed"], str]]
        """State of the item."""

        type: Required[Literal["file_search_call"]]
        """Always file_search_call."""
