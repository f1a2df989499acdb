"""The schema MessagesDeltaEventUsageServerToolUse."""

from __future__ import annotations

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class MessagesDeltaEventUsageServerToolUse(_Model):
    """The schema MessagesDeltaEventUsageServerToolUse."""

    web_fetch_requests: int
    """Number of pages fetched."""

    web_search_requests: int
    """Number of web searches."""
