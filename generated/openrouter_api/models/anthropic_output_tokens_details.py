"""The schema AnthropicOutputTokensDetails."""

from __future__ import annotations

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class AnthropicOutputTokensDetails(_Model):
    """Breakdown of the output tokens of a Messages answer."""

    thinking_tokens: int
    """Generated tokens spent on thinking."""
