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
    """The schema ApplyPatchCallOutputItem."""

    call_id: str
    id: Optional[str] = ABSENT
    output: Optional[str] = ABSENT
    status: Union[Literal["completed", "failed"], str]
    type: Literal["apply_patch_call_output"] = "apply_patch_call_output"
    _constants: ClassVar[Dict[str, str]] = {
        "type": "apply_patch_call_output",
    }


if TYPE_CHECKING:

    class ApplyPatchCallOutputItemParams(TypedDict, total=False):
        """What may be sent as :class:`ApplyPatchCallOutputItem`."""

        call_id: Required[str]
        id: Optional[str]
        output: Optional[str]
        status: Required[Union[Literal["completed", "failed"], str]]
        type: Required[Literal["apply_patch_call_output"]]
