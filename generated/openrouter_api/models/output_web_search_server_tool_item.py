"""The schema OutputWebSearchServerToolItem."""

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

    from .output_web_search_server_tool_item_action import (
        OutputWebSearchServerToolItemAction,
        OutputWebSearchServerToolItemActionParams,
    )


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class OutputWebSearchServerToolItem(_Model):
    """Responses output item for a search by the openrouter:web_search tool."""

    action: Optional[OutputWebSearchServerToolItemAction] = ABSENT
    """The search."""

    id: Optional[str] = ABSENT
    """Id of the item."""

    status: Union[Literal["in_progress", "completed", "incomplete"], str]
    """State of the item."""

    type: Literal["openrouter:web_search"] = "openrouter:web_search"
    """Always openrouter:web_search."""

    _readings: ClassVar[Dict[str, Any]] = {
        "action": ("m", "OutputWebSearchServerToolItemAction"),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "openrouter:web_search",
    }


if TYPE_CHECKING:

    class OutputWebSearchServerToolItemParams(TypedDict, total=False):
        """What may be sent as :class:`OutputWebSearchServerToolItem`."""

        action: Union[
            OutputWebSearchServerToolItemActionParams, OutputWebSearchServerToolItemAction
        ]
        """The search."""

        id: str
        """Id of the item."""

        status: Required[Union[Literal["in_progress", "completed", "incomplete"], str]]
        """State of the item."""

        type: Required[Literal["openrouter:web_search"]]
        """Always openrouter:web_search."""
