"""The schema AnthropicCacheCreation."""

from __future__ import annotations

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class AnthropicCacheCreation(_Model):
    """The schema AnthropicCacheCreation."""

    ephemeral_1h_input_tokens: int
    ephemeral_5m_input_tokens: int
