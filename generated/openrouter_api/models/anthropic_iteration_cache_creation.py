"""The schema AnthropicIterationCacheCreation."""

from __future__ import annotations

from typing import (
    Optional,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class AnthropicIterationCacheCreation(_Model):
    """Cache tokens written in one usage iteration, split by the lifetime of the entry."""

    ephemeral_1h_input_tokens: Optional[int] = ABSENT
    """Tokens written to entries that live one hour."""

    ephemeral_5m_input_tokens: Optional[int] = ABSENT
    """Tokens written to entries that live five minutes."""
