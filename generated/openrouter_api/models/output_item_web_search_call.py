"""The schema OutputItemWebSearchCall."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
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

    from .output_item_web_search_call_action_find_in_page import (
        OutputItemWebSearchCallActionFindInPage,
        OutputItemWebSearchCallActionFindInPageParams,
    )
    from .output_item_web_search_call_action_open_page import (
        OutputItemWebSearchCallActionOpenPage,
        OutputItemWebSearchCallActionOpenPageParams,
    )
    from .output_item_web_search_call_action_search import (
        OutputItemWebSearchCallActionSearch,
        OutputItemWebSearchCallActionSearchParams,
    )


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class OutputItemWebSearchCall(_Model):
    """A web search, page visit or find in page among the output items of a response."""

    action: Optional[
        Union[
            OutputItemWebSearchCallActionSearch,
            OutputItemWebSearchCallActionOpenPage,
            OutputItemWebSearchCallActionFindInPage,
            Dict[str, Any],
        ]
    ] = ABSENT
    """What was done: a search, a page visit or a find in page."""

    id: str
    """Id of the item."""

    status: Union[Literal["completed", "searching", "in_progress", "failed"], str]
    """State of the item."""

    type: Literal["web_search_call"] = "web_search_call"
    """Always web_search_call."""

    _readings: ClassVar[Dict[str, Any]] = {
        "action": (
            "t",
            "type",
            {
                "search": ("m", "OutputItemWebSearchCallActionSearch"),
                "open_page": ("m", "OutputItemWebSearchCallActionOpenPage"),
                "find_in_page": ("m", "OutputItemWebSearchCallActionFindInPage"),
            },
        ),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "web_search_call",
    }


if TYPE_CHECKING:

    class OutputItemWebSearchCallParams(TypedDict, total=False):
        """What may be sent as :class:`OutputItemWebSearchCall`."""

        action: Union[
            OutputItemWebSearchCallActionSearchParams,
            OutputItemWebSearchCallActionSearch,
            OutputItemWebSearchCallActionOpenPageParams,
            OutputItemWebSearchCallActionOpenPage,
            OutputItemWebSearchCallActionFindInPageParams,
            OutputItemWebSearchCallActionFindInPage,
        ]
        """What was done: a search, a page visit or a find in page."""

        id: Required[str]
        """Id of the item."""

        status: Required[Union[Literal["completed", "searching", "in_progress", "failed"], str]]
        """State of the item."""

        type: Required[Literal["web_search_call"]]
        """Always web_search_call."""
