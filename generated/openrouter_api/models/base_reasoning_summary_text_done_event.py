"""The schema BaseReasoningSummaryTextDoneEvent."""

from __future__ import annotations

from typing import (
    ClassVar,
    Dict,
    Literal,
)

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class BaseReasoningSummaryTextDoneEvent(_Model):
    """The schema BaseReasoningSummaryTextDoneEvent."""

    item_id: str
    output_index: int
    sequence_number: int
    summary_index: int
    text: str
    type: Literal["response.reasoning_summary_text.done"] = "response.reasoning_summary_text.done"
    _constants: ClassVar[Dict[str, str]] = {
        "type": "response.reasoning_summary_text.done",
    }
