"""The schema GetCurrentKeyResponseDataRateLimit."""

from __future__ import annotations

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class GetCurrentKeyResponseDataRateLimit(_Model):
    """Old rate limit of the key; no longer meaningful."""

    interval: str
    """Period of the old limit, for example `10s`."""

    note: str
    """Says that the field is out of date."""

    requests: int
    """Requests in a period of the old limit."""
