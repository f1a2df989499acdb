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
    """Responses output item for a page read by the openrouter:web_fetch tool."""

    content: Optional[str] = ABSENT
    """Text of the page."""

    error: Optional[str] = ABSENT
    """What went wrong, if it failed."""

    httpStatus: Optional[int] = ABSENT
    """HTTP status the page was served with."""

    id: Optional[str] = ABSENT
    """Id of the item."""

    status: Union[Literal["in_progress", "completed", "incomplete"], str]
    """State of the item."""

    title: Optional[str] = ABSENT
    """Title of the page."""

    type: Literal["openrouter:web_fetch"] = "openrouter:web_fetch"
    """Always openrouter:web_fetch."""

    url: Optional[str] = ABSENT
    """URL of the page."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "openrouter:web_fetch",
    }


if TYPE_CHECKING:

    class OutputWebFetchServerToolItemParams(TypedDict, total=False):
        """What may be sent as :class:`OutputWebFetchServerToolItem`."""

        content: str
        """Text of the page."""

        error: str
        """What went wrong, if it failed."""

        httpStatus: int
        """HTTP status the page was served with."""

        id: str
        """Id of the item."""

        status: Required[Union[Literal["in_progress", "completed", "incomplete"], str]]
        """State of the item."""

        title: str
        """Title of the page."""

        type: Required[Literal["openrouter:web_fetch"]]
        """Always openrouter:web_fetch."""

        url: str
        """URL of the page."""
