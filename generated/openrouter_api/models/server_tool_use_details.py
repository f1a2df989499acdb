"""The schema ServerToolUseDetails."""

from __future__ import annotations

from typing import (
    Optional,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ServerToolUseDetails(_Model):
    """Counts of server-tool use within one request; null when no server tool was there."""

    tool_calls_executed: Optional[int] = ABSENT
    """Server-tool calls that were carried out; null when not known."""

    tool_calls_requested: Optional[int] = ABSENT
    """Server-tool calls the model asked for; null when not known."""

    web_search_requests: Optional[int] = ABSENT
    """Web searches made, which are billed on their own; null when not known."""
