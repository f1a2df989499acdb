"""The schema BaseReasoningSummaryTextDeltaEvent."""

from __future__ import annotations

from typing import (
    ClassVar,
    Dict,
    Literal,
)

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class BaseReasoningSummaryTextDeltaEvent(_Model):
    """The schema BaseReasoningSummaryTextDeltaEvent."""

    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    summary_index: int
    type: Literal["response.reasoning_summary_text.delta"] = "response.reasoning_summary_text.delta"
    _constants: ClassVar[Dict[str, str]] = {
        "type": "response.reasoning_summary_text.delta",
    }
