"""The schema BaseReasoningDeltaEvent."""

from __future__ import annotations

from typing import (
    ClassVar,
    Dict,
    Literal,
)

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class BaseReasoningDeltaEvent(_Model):
    """The schema BaseReasoningDeltaEvent."""

    content_index: int
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.reasoning_text.delta"] = "response.reasoning_text.delta"
    _constants: ClassVar[Dict[str, str]] = {
        "type": "response.reasoning_text.delta",
    }
