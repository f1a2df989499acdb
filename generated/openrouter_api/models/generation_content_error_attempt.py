"""The schema GenerationContentErrorAttempt."""

from __future__ import annotations

from typing import (
    Optional,
)

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class GenerationContentErrorAttempt(_Model):
    """Failure of one attempt."""

    code: int
    """HTTP status of the attempt."""

    message: str
    """Explanation for people."""

    provider_name: Optional[str]
    """Provider that was tried; null when not known."""

    raw: Optional[str]
    """The provider's own error text; null when there is none."""
