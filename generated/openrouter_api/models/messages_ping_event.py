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
    """The schema MessagesPingEvent."""

    type: Literal["ping"] = "ping"
    _constants: ClassVar[Dict[str, str]] = {
        "type": "ping",
    }
