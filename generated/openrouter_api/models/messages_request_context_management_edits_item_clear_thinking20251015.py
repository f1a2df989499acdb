"""The schema MessagesRequestContextManagementEditsItemClearThinking20251015."""

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

    from .anthropic_thinking_turns import AnthropicThinkingTurns, AnthropicThinkingTurnsParams
    from .messages_request_context_management_edits_item_clear_thinking20251015_keep_all import (
        MessagesRequestContextManagementEditsItemClearThinking20251015KeepAll,
        MessagesRequestContextManagementEditsItemClearThinking20251015KeepAllParams,
    )


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class MessagesRequestContextManagementEditsItemClearThinking20251015(_Model):
    """The schema MessagesRequestContextManagementEditsItemClearThinking20251015."""

    keep: Optional[
        Union[
            Literal["all"],
            AnthropicThinkingTurns,
            MessagesRequestContextManagementEditsItemClearThinking20251015KeepAll,
            Dict[str, Any],
        ]
    ] = ABSENT
    """How much of the recent history the edit leaves alone: tool uses or thinking turns, or all.
    """

    type: Literal["clear_thinking_20251015"] = "clear_thinking_20251015"
    """Kind and version of the edit: clearing tool uses, clearing thinking or compaction."""

    _readings: ClassVar[Dict[str, Any]] = {
        "keep": (
            "t",
            "type",
            {
                "thinking_turns": ("m", "AnthropicThinkingTurns"),
                "all": (
                    "m",
                    "MessagesRequestContextManagementEditsItemClearThinking20251015KeepAll",
                ),
            },
        ),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "clear_thinking_20251015",
    }


if TYPE_CHECKING:

    class MessagesRequestContextManagementEditsItemClearThinking20251015Params(
        TypedDict, total=False
    ):
        """What may be sent as :class:`MessagesRequestContextManagementEditsItemClearThinking20251015`."""

        keep: Union[
            Literal["all"],
            AnthropicThinkingTurnsParams,
            AnthropicThinkingTurns,
            MessagesRequestContextManagementEditsItemClearThinking20251015KeepAllParams,
            MessagesRequestContextManagementEditsItemClearThinking20251015KeepAll,
        ]
        """How much of the recent history the edit leaves alone: tool uses or thinking turns, or
        all.
        """

        type: Required[Literal["clear_thinking_20251015"]]
        """Kind and version of the edit: clearing tool uses, clearing thinking or compaction."""
