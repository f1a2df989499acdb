"""The schema AnthropicThinkingBlock."""

from __future__ import annotations

from typing import (
    ClassVar,
    Dict,
    Literal,
)

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class AnthropicThinkingBlock(_Model):
    """Thinking of the model in a Messages answer; send it back unaltered in tool loops."""

    signature: str
    """Signature that proves the thinking is unaltered."""

    thinking: str
    """The thinking or its summary; empty where the display is omitted."""

    type: Literal["thinking"] = "thinking"
    """Always thinking."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "thinking",
    }
