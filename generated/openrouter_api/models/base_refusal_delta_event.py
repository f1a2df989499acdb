"""The schema BaseRefusalDeltaEvent."""

from __future__ import annotations

from typing import (
    ClassVar,
    Dict,
    Literal,
)

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class BaseRefusalDeltaEvent(_Model):
    """The schema BaseRefusalDeltaEvent."""

    content_index: int
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.refusal.delta"] = "response.refusal.delta"
    _constants: ClassVar[Dict[str, str]] = {
        "type": "response.refusal.delta",
    }
