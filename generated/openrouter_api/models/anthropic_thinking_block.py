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
    """The schema AnthropicThinkingBlock."""

    signature: str
    thinking: str
    type: Literal["thinking"] = "thinking"
    _constants: ClassVar[Dict[str, str]] = {
        "type": "thinking",
    }
