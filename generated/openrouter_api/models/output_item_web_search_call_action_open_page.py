"""The schema OutputItemWebSearchCallActionOpenPage."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    ClassVar,
    Dict,
    Literal,
    Optional,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class OutputItemWebSearchCallActionOpenPage(_Model):
    """The schema OutputItemWebSearchCallActionOpenPage."""

    type: Literal["open_page"] = "open_page"
    """Kind of the action: search, open_page or find_in_page."""

    url: Optional[str] = ABSENT
    """Page that was visited or looked through."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "open_page",
    }


if TYPE_CHECKING:

    class OutputItemWebSearchCallActionOpenPageParams(TypedDict, total=False):
        """What may be sent as :class:`OutputItemWebSearchCallActionOpenPage`."""

        type: Required[Literal["open_page"]]
        """Kind of the action: search, open_page or find_in_page."""

        url: Optional[str]
        """Page that was visited or looked through."""
