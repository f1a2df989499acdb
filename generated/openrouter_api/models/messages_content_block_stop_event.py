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
    """Messages stream event: a content block is complete."""

    index: int
    """Place of the block in the content of the message, from 0."""

    type: Literal["content_block_stop"] = "content_block_stop"
    """Always content_block_stop."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "content_block_stop",
    }
