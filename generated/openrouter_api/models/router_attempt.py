"""The schema RouterAttempt."""

from __future__ import annotations

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class RouterAttempt(_Model):
    """The schema RouterAttempt."""

    model: str
    provider: str
    status: int
