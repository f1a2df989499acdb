"""The schema AnthropicThinkingTurns."""

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
class AnthropicThinkingTurns(_Model):
    """Number of recent assistant turns whose thinking is kept."""

    type: Literal["thinking_turns"] = "thinking_turns"
    """Always thinking_turns."""

    value: int
    """Number of turns."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "thinking_turns",
    }


if TYPE_CHECKING:

    class AnthropicThinkingTurnsParams(TypedDict, total=False):
        """What may be sent as :class:`AnthropicThinkingTurns`."""

        type: Required[Literal["thinking_turns"]]
        """Always thinking_turns."""

        value: Required[int]
        """Number of turns."""
