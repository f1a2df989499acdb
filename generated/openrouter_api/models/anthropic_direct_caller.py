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
    """The schema AnthropicDirectCaller."""

    type: Literal["direct"] = "direct"
    _constants: ClassVar[Dict[str, str]] = {
        "type": "direct",
    }
