"""The schema PerRequestLimits."""

from __future__ import annotations

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class PerRequestLimits(_Model):
    """The schema PerRequestLimits."""

    completion_tokens: float
    prompt_tokens: float
