"""The schema MessagesContentBlockDeltaEventDeltaInputJsonDelta."""

from __future__ import annotations

from typing import (
    ClassVar,
    Dict,
    Literal,
)

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class MessagesContentBlockDeltaEventDeltaInputJsonDelta(_Model):
    """The schema MessagesContentBlockDeltaEventDeltaInputJsonDelta."""

    partial_json: str
    """Piece of the JSON text of a tool input to append."""

    type: Literal["input_json_delta"] = "input_json_delta"
    """Kind of the addition."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "input_json_delta",
    }
