"""The schema ApplyPatchCallItem."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    Literal,
    Optional,
    Union,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict

    from ..types import ApplyPatchCallOperation, ApplyPatchCallOperationParams


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ApplyPatchCallItem(_Model):
    """An apply_patch call in Responses input: an earlier call that is sent back with the history."""

    call_id: str
    """Id of the call; its result names the same id."""

    id: Optional[str] = ABSENT
    """Id of the item."""

    operation: ApplyPatchCallOperation
    """The file change that was asked for."""

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


if TYPE_CHECKING:

    class ApplyPatchCallItemParams(TypedDict, total=False):
        """What may be sent as :class:`ApplyPatchCallItem`."""

        call_id: Required[str]
        """Id of the call; its result names the same id."""

        id: Optional[str]
        """Id of the item."""

        operation: Required[ApplyPatchCallOperationParams]
        """The file change that was asked for."""

        status: Required[Union[Literal["in_progress", "completed"], str]]
        """State of the item."""

        type: Required[Literal["apply_patch_call"]]
        """Always apply_patch_call."""
