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
    """The schema ApplyPatchCallItem."""

    call_id: str
    id: Optional[str] = ABSENT
    operation: ApplyPatchCallOperation
    status: Union[Literal["in_progress", "completed"], str]
    type: Literal["apply_patch_call"] = "apply_patch_call"
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
        id: Optional[str]
        operation: Required[ApplyPatchCallOperationParams]
        status: Required[Union[Literal["in_progress", "completed"], str]]
        type: Required[Literal["apply_patch_call"]]
