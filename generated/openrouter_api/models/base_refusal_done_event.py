"""The schema BaseRefusalDoneEvent."""

from __future__ import annotations

from typing import (
    ClassVar,
    Dict,
    Literal,
)

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class BaseRefusalDoneEvent(_Model):
    """The schema BaseRefusalDoneEvent."""

    content_index: int
    item_id: str
    output_index: int
    refusal: str
    sequence_number: int
    type: Literal["response.refusal.done"] = "response.refusal.done"
    _constants: ClassVar[Dict[str, str]] = {
        "type": "response.refusal.done",
    }
