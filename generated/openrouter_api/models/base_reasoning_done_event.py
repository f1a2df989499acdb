"""The schema BaseReasoningDoneEvent."""

from __future__ import annotations

from typing import (
    ClassVar,
    Dict,
    Literal,
)

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class BaseReasoningDoneEvent(_Model):
    """The schema BaseReasoningDoneEvent."""

    content_index: int
    item_id: str
    output_index: int
    sequence_number: int
    text: str
    type: Literal["response.reasoning_text.done"] = "response.reasoning_text.done"
    _constants: ClassVar[Dict[str, str]] = {
        "type": "response.reasoning_text.done",
    }
