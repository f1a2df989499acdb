"""The schema FusionCallInProgressEvent."""

from __future__ import annotations

from typing import (
    ClassVar,
    Dict,
    Literal,
)

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class FusionCallInProgressEvent(_Model):
    """The schema FusionCallInProgressEvent."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.fusion_call.in_progress"] = "response.fusion_call.in_progress"
    _constants: ClassVar[Dict[str, str]] = {
        "type": "response.fusion_call.in_progress",
    }
