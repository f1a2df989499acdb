"""The schema ApplyPatchCallOutputItem."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
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


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ApplyPatchCallOutputItem(_Model):
    """Responses input item by which the client reports how applying a patch went."""

    call_id: str
    """Id of the call that this answers."""

    id: Optional[str] = ABSENT
    """Id of the item."""

    output: Optional[str] = ABSENT
    """What happened, as text for the model."""

    status: Union[Literal["completed", "failed"], str]
    """Whether the patch was applied."""

    type: Literal["apply_patch_call_output"] = "apply_patch_call_output"
    """Always apply_patch_call_output."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "apply_patch_call_output",
    }


if TYPE_CHECKING:

    class ApplyPatchCallOutputItemParams(TypedDict, total=False):
        """What may be sent as :class:`ApplyPatchCallOutputItem`."""

        call_id: Required[str]
        """Id of the call that this answers."""

        id: Optional[str]
        """Id of the item."""

        output: Optional[str]
        """What happened, as text for the model."""

        status: Required[Union[Literal["completed", "failed"], str]]
        """Whether the patch was applied."""

        type: Required[Literal["apply_patch_call_output"]]
        """Always apply_patch_call_output."""
