"""The schema OutputWebSearchServerToolItemAction."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    List,
    Literal,
    Mapping,
    Optional,
    Sequence,
    Union,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict

    from .output_web_search_server_tool_item_action_sources_item import (
        OutputWebSearchServerToolItemActionSourcesItem,
        OutputWebSearchServerToolItemActionSourcesItemParams,
    )


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class OutputWebSearchServerToolItemAction(_Model):
    """The search."""

    query: str
    """What was searched for."""

    sources: Optional[List[OutputWebSearchServerToolItemActionSourcesItem]] = ABSENT
    """Pages the search used."""

    type: Literal["search"] = "search"
    """Always search."""

    _readings: ClassVar[Dict[str, Any]] = {
        "sources": ("l", ("m", "OutputWebSearchServerToolItemActionSourcesItem")),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "search",
    }


if TYPE_CHECKING:

    class OutputWebSearchServerToolItemActionParams(TypedDict, total=False):
        """What may be sent as :class:`OutputWebSearchServerToolItemAction`."""

        query: Required[str]
        """What was searched for."""

        sources: Sequence[
            Union[
                OutputWebSearchServerToolItemActionSourcesItemParams,
                OutputWebSearchServerToolItemActionSourcesItem,
                Mapping[str, Any],
            ]
        ]
        """Pages the search used."""

        type: Required[Literal["search"]]
        """Always search."""
