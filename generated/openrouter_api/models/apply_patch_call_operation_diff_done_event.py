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
    """The schema ApplyPatchCallOperationDiffDoneEvent."""

    diff: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.apply_patch_call_operation_diff.done"] = (
        "response.apply_patch_call_operation_diff.done"
    )
    _constants: ClassVar[Dict[str, str]] = {
        "type": "response.apply_patch_call_operation_diff.done",
    }
