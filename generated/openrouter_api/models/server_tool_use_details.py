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
    """The schema ServerToolUseDetails."""

    tool_calls_executed: Optional[int] = ABSENT
    tool_calls_requested: Optional[int] = ABSENT
    web_search_requests: Optional[int] = ABSENT
