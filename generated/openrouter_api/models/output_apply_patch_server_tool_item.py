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
    """Responses output item for a call of the openrouter:apply_patch tool."""

    call_id: Optional[str] = ABSENT
    """Id of the call; its result names the same id."""

    id: Optional[str] = ABSENT
    """Id of the item."""

    operation: Optional[ApplyPatchCallOperation] = ABSENT
    """The file change to apply."""

    status: Union[Literal["in_progress", "completed", "incomplete"], str]
    """State of the item."""

    type: Literal["openrouter:apply_patch"] = "openrouter:apply_patch"
    """Always openrouter:apply_patch."""

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
        """Id of the call; its result names the same id."""

        id: str
        """Id of the item."""

        operation: ApplyPatchCallOperationParams
        """The file change to apply."""

        status: Required[Union[Literal["in_progress", "completed", "incomplete"], str]]
        """State of the item."""

        type: Required[Literal["openrouter:apply_patch"]]
        """Always openrouter:apply_patch."""
