"""The schema ChatStreamToolCallFunction."""

from __future__ import annotations

from typing import (
    Optional,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ChatStreamToolCallFunction(_Model):
    """The schema ChatStreamToolCallFunction."""

    arguments: Optional[str] = ABSENT
    name: Optional[str] = ABSENT
