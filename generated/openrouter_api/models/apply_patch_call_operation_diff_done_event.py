"""The schema ApplyPatchCallOperationDiffDoneEvent."""

from __future__ import annotations

from typing import (
    ClassVar,
    Dict,
    Literal,
)

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ApplyPatchCallOperationDiffDoneEvent(_Model):
    """Responses stream event: the diff of an apply_patch call is complete."""

    diff: str
    """The complete diff."""

    item_id: str
    """Id of the output item the event belongs to."""

    output_index: int
    """Place of the item in the output of the response, from 0."""

    sequence_number: int
    """Running number of the event within its stream."""

    type: Literal["response.apply_patch_call_operation_diff.done"] = (
        "response.apply_patch_call_operation_diff.done"
    )
    """Always response.apply_patch_call_operation_diff.done."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "response.apply_patch_call_operation_diff.done",
    }
