"""The schema MessagesRequestContextManagement."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    List,
    Mapping,
    Optional,
    Sequence,
    Union,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import TypedDict

    from .messages_request_context_management_edits_item_clear_thinking20251015 import (
        MessagesRequestContextManagementEditsItemClearThinking20251015,
        MessagesRequestContextManagementEditsItemClearThinking20251015Params,
    )
    from .messages_request_context_management_edits_item_clear_tool_uses20250919 import (
        MessagesRequestContextManagementEditsItemClearToolUses20250919,
        MessagesRequestContextManagementEditsItemClearToolUses20250919Params,
    )
    from .messages_request_context_management_edits_item_compact20260112 import (
        MessagesRequestContextManagementEditsItemCompact20260112,
        MessagesRequestContextManagementEditsItemCompact20260112Params,
    )


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class MessagesRequestContextManagement(_Model):
    """The schema MessagesRequestContextManagement."""

    edits: Optional[
        List[
            Union[
                MessagesRequestContextManagementEditsItemClearToolUses20250919,
                MessagesRequestContextManagementEditsItemClearThinking20251015,
                MessagesRequestContextManagementEditsItemCompact20260112,
                Dict[str, Any],
            ]
        ]
    ] = ABSENT
    """The edits, each with its own trigger."""

    _readings: ClassVar[Dict[str, Any]] = {
        "edits": (
            "l",
            (
                "t",
                "type",
                {
                    "clear_tool_uses_20250919": (
                        "m",
                        "MessagesRequestContextManagementEditsItemClearToolUses20250919",
                    ),
                    "clear_thinking_20251015": (
                        "m",
                        "MessagesRequestContextManagementEditsItemClearThinking20251015",
                    ),
                    "compact_20260112": (
                        "m",
                        "MessagesRequestContextManagementEditsItemCompact20260112",
                    ),
                },
            ),
        ),
    }


if TYPE_CHECKING:

    class MessagesRequestContextManagementParams(TypedDict, total=False):
        """What may be sent as :class:`MessagesRequestContextManagement`."""

        edits: Sequence[
            Union[
                MessagesRequestContextManagementEditsItemClearToolUses20250919Params,
                MessagesRequestContextManagementEditsItemClearToolUses20250919,
                Mapping[str, Any],
                MessagesRequestContextManagementEditsItemClearThinking20251015Params,
                MessagesRequestContextManagementEditsItemClearThinking20251015,
                MessagesRequestContextManagementEditsItemCompact20260112Params,
                MessagesRequestContextManagementEditsItemCompact20260112,
            ]
        ]
        """The edits, each with its own trigger."""
