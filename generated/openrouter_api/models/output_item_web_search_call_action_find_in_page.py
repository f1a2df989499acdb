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
    type: Literal["find_in_page"] = "find_in_page"
    url: str
    _constants: ClassVar[Dict[str, str]] = {
        "type": "find_in_page",
    }


if TYPE_CHECKING:

    class OutputItemWebSearchCallActionFindInPageParams(TypedDict, total=False):
        """What may be sent as :class:`OutputItemWebSearchCallActionFindInPage`."""

        pattern: Required[str]
        type: Required[Literal["find_in_page"]]
        url: Required[str]
