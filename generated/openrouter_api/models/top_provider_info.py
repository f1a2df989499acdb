"""The schema TopProviderInfo."""

from __future__ import annotations

from typing import (
    Optional,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class TopProviderInfo(_Model):
    """Limits of the endpoint that is preferred by default; other endpoints may differ."""

    context_length: Optional[int] = ABSENT
    """Most tokens of prompt and answer together; null when not known."""

    is_moderated: bool
    """True when prompts pass a moderation filter first, which may refuse them with 403."""

    max_completion_tokens: Optional[int] = ABSENT
    """Most tokens it generates in one answer; null when there is no limit of its own."""
