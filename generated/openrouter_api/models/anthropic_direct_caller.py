"""The schema AnthropicDirectCaller."""

from __future__ import annotations

from typing import (
    ClassVar,
    Dict,
    Literal,
)

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class AnthropicDirectCaller(_Model):
    """Marks a tool call that the model made itself."""

    type: Literal["direct"] = "direct"
    """Always direct."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "direct",
    }
