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
    """New piece of the function call."""

    arguments: Optional[str] = ABSENT
    """More of the arguments' JSON text, to be appended; complete only at the end."""

    name: Optional[str] = ABSENT
    """Name of the function, in the first piece."""
