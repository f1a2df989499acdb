"""The schema MessagesRequestContextManagementEditsItemCompact20260112."""

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

    from .anthropic_input_tokens_trigger import (
        AnthropicInputTokensTrigger,
        AnthropicInputTokensTriggerParams,
    )


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class MessagesRequestContextManagementEditsItemCompact20260112(_Model):
    """The schema MessagesRequestContextManagementEditsItemCompact20260112."""

    instructions: Optional[str] = ABSENT
    """How to write the summary, for compaction."""

    pause_after_compaction: Optional[bool] = ABSENT
    """Whether to stop once the context has been compacted."""

    trigger: Optional[AnthropicInputTokensTrigger] = ABSENT
    """When the edit takes place."""

    type: Literal["compact_20260112"] = "compact_20260112"
    """Kind and version of the edit: clearing tool uses, clearing thinking or compaction."""

    _readings: ClassVar[Dict[str, Any]] = {
        "trigger": ("m", "AnthropicInputTokensTrigger"),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "compact_20260112",
    }


if TYPE_CHECKING:

    class MessagesRequestContextManagementEditsItemCompact20260112Params(TypedDict, total=False):
        """What may be sent as :class:`MessagesRequestContextManagementEditsItemCompact20260112`."""

        instructions: Optional[str]
        """How to write the summary, for compaction."""

        pause_after_compaction: bool
        """Whether to stop once the context has been compacted."""

        trigger: Optional[Union[AnthropicInputTokensTriggerParams, AnthropicInputTokensTrigger]]
        """When the edit takes place."""

        type: Required[Literal["compact_20260112"]]
        """Kind and version of the edit: clearing tool uses, clearing thinking or compaction."""
