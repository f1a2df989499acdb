"""The schema AnthropicOutputTokensDetails."""

from __future__ import annotations

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class AnthropicOutputTokensDetails(_Model):
    """The schema AnthropicOutputTokensDetails."""

    thinking_tokens: int
