"""The schema GetCurrentKeyResponseDataRateLimit."""

from __future__ import annotations

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class GetCurrentKeyResponseDataRateLimit(_Model):
    """The schema GetCurrentKeyResponseDataRateLimit."""

    interval: str
    note: str
    requests: int
