"""The schema FusionCallPanelAddedEvent."""

from __future__ import annotations

from typing import (
    ClassVar,
    Dict,
    Literal,
)

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class FusionCallPanelAddedEvent(_Model):
    """Responses stream event: a model joined the panel of a fusion call."""

    item_id: str
    """Id of the output item the event belongs to."""

    model: str
    """The panel model."""

    output_index: int
    """Place of the item in the output of the response, from 0."""

    sequence_number: int
    """Running number of the event within its stream."""

    type: Literal["response.fusion_call.panel.added"] = "response.fusion_call.panel.added"
    """Always response.fusion_call.panel.added."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "response.fusion_call.panel.added",
    }
