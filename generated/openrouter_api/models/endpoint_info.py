"""The schema EndpointInfo."""

from __future__ import annotations

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class EndpointInfo(_Model):
    """One endpoint considered for a request."""

    model: str
    """Model it serves."""

    provider: str
    """Name of its provider."""

    selected: bool
    """True for the one that was chosen."""
