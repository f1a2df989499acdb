"""The schema GetCreditsResponseData."""

from __future__ import annotations

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class GetCreditsResponseData(_Model):
    """The schema GetCreditsResponseData."""

    total_credits: float
    total_usage: float
