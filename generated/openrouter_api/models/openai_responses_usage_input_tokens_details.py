"""The schema OpenAIResponsesUsageInputTokensDetails."""

from __future__ import annotations

from typing import (
    Optional,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class OpenAIResponsesUsageInputTokensDetails(_Model):
    """Breakdown of the prompt tokens."""

    cache_write_tokens: Optional[int] = ABSENT
    """Prompt tokens written to the cache."""

    cached_tokens: int
    """Prompt tokens read from the cache."""
