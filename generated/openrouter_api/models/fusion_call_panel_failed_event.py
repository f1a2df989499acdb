"""The schema FusionCallPanelFailedEvent."""

from __future__ import annotations

from typing import (
    ClassVar,
    Dict,
    Literal,
    Optional,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class FusionCallPanelFailedEvent(_Model):
    """The schema FusionCallPanelFailedEvent."""

    error: str
    item_id: str
    model: str
    output_index: int
    sequence_number: int
    status_code: Optional[int] = ABSENT
    type: Literal["response.fusion_call.panel.failed"] = "response.fusion_call.panel.failed"
    _constants: ClassVar[Dict[str, str]] = {
        "type": "response.fusion_call.panel.failed",
    }
