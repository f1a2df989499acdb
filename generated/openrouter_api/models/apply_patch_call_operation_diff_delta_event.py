"""The schema ApplyPatchCallOperationDiffDeltaEvent."""

from __future__ import annotations

from typing import (
    ClassVar,
    Dict,
    Literal,
)

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ApplyPatchCallOperationDiffDeltaEvent(_Model):
    """Responses stream event: a piece of the diff of an apply_patch call."""

    delta: str
    """Piece of the diff to append."""

    item_id: str
    """Id of the output item the event belongs to."""

    output_index: int
    """Place of the item in the output of the response, from 0."""

    sequence_number: int
    """Running number of the event within its stream."""

    type: Literal["response.apply_patch_call_operation_diff.delta"] = (
        "response.apply_patch_call_operation_diff.delta"
    )
    """Always response.apply_patch_call_operation_diff.delta."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "response.apply_patch_call_operation_diff.delta",
    }
