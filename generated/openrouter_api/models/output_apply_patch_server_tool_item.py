"""The schema OutputApplyPatchServerToolItem."""

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
class OutputApplyPatchServerToolItem(_Model):
    """The schema OutputApplyPatchServerToolItem."""

    call_id: Optional[str] = ABSENT
    id: Optional[str] = ABSENT
    operation: Optional[ApplyPatchCallOperation] = ABSENT
    status: Union[Literal["in_progress", "completed", "incomplete"], str]
    type: Literal["openrouter:apply_patch"] = "openrouter:apply_patch"
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
        "type": "openrouter:apply_patch",
    }


if TYPE_CHECKING:

    class OutputApplyPatchServerToolItemParams(TypedDict, total=False):
        """What may be sent as :class:`OutputApplyPatchServerToolItem`."""

        call_id: str
        id: str
        operation: ApplyPatchCallOperationParams
        status: Required[Union[Literal["in_progress", "completed", "incomplete"], str]]
        type: Required[Literal["openrouter:apply_patch"]]
