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
    """Responses stream event: a panel model failed."""

    error: str
    """What went wrong, for people."""

    item_id: str
    """Id of the output item the event belongs to."""

    model: str
    """The panel model."""

    output_index: int
    """Place of the item in the output of the response, from 0."""

    sequence_number: int
    """Running number of the event within its stream."""

    status_code: Optional[int] = ABSENT
    """HTTP status the panel model failed with, if there is one."""

    type: Literal["response.fusion_call.panel.failed"] = "response.fusion_call.panel.failed"
    """Always response.fusion_call.panel.failed."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "response.fusion_call.panel.failed",
    }
