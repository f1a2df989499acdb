"""The schema MessagesContentBlockStopEvent."""

from __future__ import annotations

from typing import (
    ClassVar,
    Dict,
    Literal,
)

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class MessagesContentBlockStopEvent(_Model):
    """The schema MessagesContentBlockStopEvent."""

    index: int
    type: Literal["content_block_stop"] = "content_block_stop"
    _constants: ClassVar[Dict[str, str]] = {
        "type": "content_block_stop",
    }
