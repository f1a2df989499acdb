"""The schema OutputItemWebSearchCallActionFindInPage."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    ClassVar,
    Dict,
    Literal,
)

import attrs

from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class OutputItemWebSearchCallActionFindInPage(_Model):
    """The schema OutputItemWebSearchCallActionFindInPage."""

    pattern: str
    """Text that was looked for in the page."""

    type: Literal["find_in_page"] = "find_in_page"
    """Kind of the action: search, open_page or find_in_page."""

    url: str
    """Page that was visited or looked through."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "find_in_page",
    }


if TYPE_CHECKING:

    class OutputItemWebSearchCallActionFindInPageParams(TypedDict, total=False):
        """What may be sent as :class:`OutputItemWebSearchCallActionFindInPage`."""

        pattern: Required[str]
        """Text that was looked for in the page."""

        type: Required[Literal["find_in_page"]]
        """Kind of the action: search, open_page or find_in_page."""

        url: Required[str]
        """Page that was visited or looked through."""
