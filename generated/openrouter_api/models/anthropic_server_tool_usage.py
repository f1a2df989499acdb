"""The schema AnthropicServerToolUsage."""

from __future__ import annotations

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class AnthropicServerToolUsage(_Model):
    """How many web requests the server tools made for a Messages answer."""

    web_fetch_requests: int
    """Number of pages fetched."""

    web_search_requests: int
    """Number of web searches."""
