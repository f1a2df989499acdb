"""The schema OutputApplyPatchCallItem."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    Literal,
    Union,
)

import attrs

from ..model import Model as _Model

if TYPE_CHECKING:
    from ..types import ApplyPatchCallOperation


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class OutputApplyPatchCallItem(_Model):
    """Responses output item that asks the client to apply a patch."""

    call_id: str
    """Id of the call; its result names the same id."""

    id: str
    """Id of the item."""

    operation: ApplyPatchCallOperation
    """The file change to apply."""

    status: Union[Literal["in_progress", "completed"], str]
    """State of the item."""

    type: Literal["apply_patch_call"] = "apply_patch_call"
    """Always apply_patch_call."""

    _readings: ClassVar[Dict[str, Any]] = {
        "operation": (
            "t",
            "type",
            {
                "create_file": ("m", "ApplyPatchCreateFileOperation"),
                "update_file": ("m", "ApplyPatchUpdateFileOperation"),
                "delete_file": ("m", "ApplyPatchDeleteFileOperation"),
            },
        ),
    }
    _constants: ClassVar[Dict[str, str]] = {
        "type": "apply_patch_call",
    }
