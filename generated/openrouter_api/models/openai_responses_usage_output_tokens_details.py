"""The schema OpenAIResponsesUsageOutputTokensDetails."""

from __future__ import annotations

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class OpenAIResponsesUsageOutputTokensDetails(_Model):
    """Breakdown of the generated tokens."""

    reasoning_tokens: int
    """Generated tokens spent on reasoning."""
