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
    """Fields of the Responses stream event with a piece of a refusal."""

    content_index: int
    """Place of the part in the content of the item, from 0."""

    delta: str
    """Refusal text to append."""

    item_id: str
    """Id of the output item the event belongs to."""

    output_index: int
    """Place of the item in the output of the response, from 0."""

    sequence_number: int
    """Running number of the event within its stream."""

    type: Literal["response.refusal.delta"] = "response.refusal.delta"
    """Always response.refusal.delta."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "response.refusal.delta",
    }
