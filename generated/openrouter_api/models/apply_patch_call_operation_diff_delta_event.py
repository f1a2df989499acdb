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
    """The schema ApplyPatchCallOperationDiffDeltaEvent."""

    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.apply_patch_call_operation_diff.delta"] = (
        "response.apply_patch_call_operation_diff.delta"
    )
    _constants: ClassVar[Dict[str, str]] = {
        "type": "response.apply_patch_call_operation_diff.delta",
    }
