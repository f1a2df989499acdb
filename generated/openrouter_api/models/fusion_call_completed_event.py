"""The schema FusionCallCompletedEvent."""

from __future__ import annotations

from typing import (
    ClassVar,
    Dict,
    Literal,
)

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class FusionCallCompletedEvent(_Model):
    """The schema FusionCallCompletedEvent."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.fusion_call.completed"] = "response.fusion_call.completed"
    _constants: ClassVar[Dict[str, str]] = {
        "type": "response.fusion_call.completed",
    }
