"""The schema GenerationContentErrorAttempt."""

from __future__ import annotations

from typing import (
    Optional,
)

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class GenerationContentErrorAttempt(_Model):
    """The schema GenerationContentErrorAttempt."""

    code: int
    message: str
    provider_name: Optional[str]
    raw: Optional[str]
