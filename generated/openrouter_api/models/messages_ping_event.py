"""The schema MessagesPingEvent."""

from __future__ import annotations

from typing import (
    ClassVar,
    Dict,
    Literal,
)

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class MessagesPingEvent(_Model):
    """Messages stream event without content that keeps the connection alive."""

    type: Literal["ping"] = "ping"
    """Always ping."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "ping",
    }
