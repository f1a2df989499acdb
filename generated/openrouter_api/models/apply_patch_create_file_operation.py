"""The schema ApplyPatchCreateFileOperation."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    ClassVar,
    Dict,
    Literal,
)

import attrs

from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ApplyPatchCreateFileOperation(_Model):
    """The schema ApplyPatchCreateFileOperation."""

    diff: str
    path: str
    type: Literal["create_file"] = "create_file"
    _constants: ClassVar[Dict[str, str]] = {
        "type": "create_file",
    }


if TYPE_CHECKING:

    class ApplyPatchCreateFileOperationParams(TypedDict, total=False):
        """What may be sent as :class:`ApplyPatchCreateFileOperation`."""

        diff: Required[str]
        path: Required[str]
        type: Required[Literal["create_file"]]
