"""The schema MessagesRequestContextManagementEditsItemClearToolUses20250919."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    List,
    Literal,
    Optional,
    Sequence,
    Union,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict

    from .anthropic_input_tokens_clear_at_least import (
        AnthropicInputTokensClearAtLeast,
        AnthropicInputTokensClearAtLeastParams,
    )
    from .anthropic_input_tokens_trigger import (
        AnthropicInputTokensTrigger,
        AnthropicInputTokensTriggerParams,
    )
    from .anthropic_tool_uses_keep import AnthropicToolUsesKeep, AnthropicToolUsesKeepParams
    from .anthropic_tool_uses_trigger import (
        AnthropicToolUsesTrigger,
        AnthropicToolUsesTriggerParams,
    )


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class MessagesRequestContextManagementEditsItemClearToolUses20250919(_Model):
    """The schema MessagesRequestContextManagementEditsItemClearToolUses20250919."""

    clear_at_least: Optional[AnthropicInputTokensClearAtLeast] = ABSENT
    """Input tokens a clearing must free, else it is not done."""

    clear_tool_inputs: Optional[Union[bool, List[str]]] = ABSENT
    """Whether the inputs of cleared tool calls go too; or the names of the tools for which they do.
    """

    exclude_tools: Optional[List[str]] = ABSENT
    """Names of tools whose uses are never cleared."""

    keep: Optional[AnthropicToolUsesKeep] = ABSENT
    """How much of the recent history the edit leaves alone: tool uses or thinking turns, or all.
    """

    trigger: Optional[
        Union[AnthropicInputTokensTrigger, AnthropicToolUsesTrigger, Dict[str, Any]]
    ] = ABSENT
    """When the edit takes place."""

    type: Literal["clear_tool_uses_20250919"] = "clear_tool_uses_20250919"
    """Kind and version of the edit: clearing tool uses, clearing thinking or compaction."""

    _readings: ClassVar[Dict[str, Any]] = {
        "clear_at_least": ("m", "AnthropicInputTokensClearAtLeast"),
        "keep": ("m", "AnthropicToolUsesKeep"),
        "trigger": (
            "t",
            "type",
            {
                "input_tokens": ("m", "AnthropicInputTokensTrigger"),
                "tool_uses": ("m", "AnthropicToolUsesTrigger"),
            },
        ),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "clear_tool_uses_20250919",
    }


if TYPE_CHECKING:

    class MessagesRequestContextManagementEditsItemClearToolUses20250919Params(
        TypedDict, total=False
    ):
        """What may be sent as :class:`MessagesRequestContextManagementEditsItemClearToolUses20250919`."""

        clear_at_least: Optional[
            Union[AnthropicInputTokensClearAtLeastParams, AnthropicInputTokensClearAtLeast]
        ]
        """Input tokens a clearing must free, else it is not done."""

        clear_tool_inputs: Optional[Union[bool, Sequence[str]]]
        """Whether the inputs of cleared tool calls go too; or the names of the tools for which they
        do.
        """

        exclude_tools: Optional[Sequence[str]]
        """Names of tools whose uses are never cleared."""

        keep: Union[AnthropicToolUsesKeepParams, AnthropicToolUsesKeep]
        """How much of the recent history the edit leaves alone: tool uses or thinking turns, or
        all.
        """

        trigger: Union[
            AnthropicInputTokensTriggerParams,
            AnthropicInputTokensTrigger,
            AnthropicToolUsesTriggerParams,
            AnthropicToolUsesTrigger,
        ]
        """When the edit takes place."""

        type: Required[Literal["clear_tool_uses_20250919"]]
        """Kind and version of the edit: clearing tool uses, clearing thinking or compaction."""
