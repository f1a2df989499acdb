"""The schema AnthropicServerToolUsage."""

from __future__ import annotations

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class AnthropicServerToolUsage(_Model):
    """The schema AnthropicServerToolUsage."""

    web_fetch_requests: int
    web_search_requests: int
