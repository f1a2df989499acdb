"""The schema FusionCallPanelDeltaEvent."""

from __future__ import annotations

from typing import (
    ClassVar,
    Dict,
    Literal,
)

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class FusionCallPanelDeltaEvent(_Model):
    """The schema FusionCallPanelDeltaEvent."""

    delta: str
    item_id: str
    model: str
    output_index: int
    sequence_number: int
    type: Literal["response.fusion_call.panel.delta"] = "response.fusion_call.panel.delta"
    _constants: ClassVar[Dict[str, str]] = {
        "type": "response.fusion_call.panel.delta",
    }
