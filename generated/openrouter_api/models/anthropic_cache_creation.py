"""The schema AnthropicCacheCreation."""

from __future__ import annotations

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class AnthropicCacheCreation(_Model):
    """Prompt tokens written to the cache, split by the lifetime of the entry."""

    ephemeral_1h_input_tokens: int
    """Tokens written to entries that live one hour."""

    ephemeral_5m_input_tokens: int
    """Tokens written to entries that live five minutes."""
