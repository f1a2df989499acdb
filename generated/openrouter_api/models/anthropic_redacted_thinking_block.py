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
    """Thinking that the provider returned only in encrypted form; send it back unaltered."""

    data: str
    """The thinking in encrypted form."""

    type: Literal["redacted_thinking"] = "redacted_thinking"
    """Always redacted_thinking."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "redacted_thinking",
    }
