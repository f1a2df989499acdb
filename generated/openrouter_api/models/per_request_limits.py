"""The schema PerRequestLimits."""

from __future__ import annotations

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class PerRequestLimits(_Model):
    """Most tokens of one request; null: no limits beyond the context length."""

    completion_tokens: float
    """Most tokens to generate."""

    prompt_tokens: float
    """Most tokens in the prompt."""
