"""The schema BaseReasoningSummaryPartDoneEvent."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    Literal,
)

import attrs

from ..model import Model as _Model

if TYPE_CHECKING:
    from .reasoning_summary_text import ReasoningSummaryText


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class BaseReasoningSummaryPartDoneEvent(_Model):
    """The schema BaseReasoningSummaryPartDoneEvent."""

    item_id: str
    output_index: int
    part: ReasoningSummaryText
    sequence_number: int
    summary_index: int
    type: Literal["response.reasoning_summary_part.done"] = "response.reasoning_summary_part.done"
    _readings: ClassVar[Dict[str, Any]] = {
        "part": ("m", "ReasoningSummaryText"),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "response.reasoning_summary_part.done",
    }
