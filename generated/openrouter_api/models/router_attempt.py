"""The schema RouterAttempt."""

from __future__ import annotations

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class RouterAttempt(_Model):
    """One attempt at a provider."""

    model: str
    """Model that was tried."""

    provider: str
    """Name of the provider."""

    status: int
    """HTTP status the provider answered with."""
