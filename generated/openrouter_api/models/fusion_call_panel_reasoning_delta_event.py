"""The schema FusionCallPanelReasoningDeltaEvent."""

from __future__ import annotations

from typing import (
    ClassVar,
    Dict,
    Literal,
)

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class FusionCallPanelReasoningDeltaEvent(_Model):
    """Responses stream event: a piece of the reasoning of a panel model."""

    delta: str
    """Text to append to the reasoning of the panel model."""

    item_id: str
    """Id of the output item the event belongs to."""

    model: str
    """The panel model."""

    output_index: int
    """Place of the item in the output of the response, from 0."""

    sequence_number: int
    """Running number of the event within its stream."""

    type: Literal["response.fusion_call.panel.reasoning.delta"] = (
        "response.fusion_call.panel.reasoning.delta"
    )
    """Always response.fusion_call.panel.reasoning.delta."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "response.fusion_call.panel.reasoning.delta",
    }
