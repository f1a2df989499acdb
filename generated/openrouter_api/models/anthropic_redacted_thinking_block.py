"""The schema AnthropicRedactedThinkingBlock."""

from __future__ import annotations

from typing import (
    ClassVar,
    Dict,
    Literal,
)

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class AnthropicRedactedThinkingBlock(_Model):
    """The schema AnthropicRedactedThinkingBlock."""

    data: str
    type: Literal["redacted_thinking"] = "redacted_thinking"
    _constants: ClassVar[Dict[str, str]] = {
        "type": "redacted_thinking",
    }
