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
    """The schema OutputFileSearchServerToolItem."""

    id: Optional[str] = ABSENT
    queries: Optional[List[str]] = ABSENT
    status: Union[Literal["in_progress", "completed", "incomplete"], str]
    type: Literal["openrouter:file_search"] = "openrouter:file_search"
    _constants: ClassVar[Dict[str, str]] = {
        "type": "openrouter:file_search",
    }


if TYPE_CHECKING:

    class OutputFileSearchServerToolItemParams(TypedDict, total=False):
        """What may be sent as :class:`OutputFileSearchServerToolItem`."""

        id: str
        queries: Sequence[str]
        status: Required[Union[Literal["in_progress", "completed", "incomplete"], str]]
        type: Required[Literal["openrouter:file_search"]]
