"""The schema GetCreditsResponseData."""

from __future__ import annotations

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class GetCreditsResponseData(_Model):
    """Totals over the life of the account."""

    total_credits: float
    """Credits bought or granted so far, in USD."""

    total_usage: float
    """Credits spent so far, in USD. `total_credits` less this is the balance, which may be
    negative.
    """
