"""The schema OutputWebFetchServerToolItem."""

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
class OutputWebFetchServerToolItem(_Model):
    """The schema OutputWebFetchServerToolItem."""

    content: Optional[str] = ABSENT
    error: Optional[str] = ABSENT
    httpStatus: Optional[int] = ABSENT
    id: Optional[str] = ABSENT
    status: Union[Literal["in_progress", "completed", "incomplete"], str]
    title: Optional[str] = ABSENT
    type: Literal["openrouter:web_fetch"] = "openrouter:web_fetch"
    url: Optional[str] = ABSENT
    _constants: ClassVar[Dict[str, str]] = {
        "type": "openrouter:web_fetch",
    }


if TYPE_CHECKING:

    class OutputWebFetchServerToolItemParams(TypedDict, total=False):
        """What may be sent as :class:`OutputWebFetchServerToolItem`."""

        content: str
        error: str
        httpStatus: int
        id: str
        status: Required[Union[Literal["in_progress", "completed", "incomplete"], str]]
        title: str
        type: Required[Literal["openrouter:web_fetch"]]
        url: str
