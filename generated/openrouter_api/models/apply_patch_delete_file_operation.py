"""The schema ApplyPatchDeleteFileOperation."""

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
class ApplyPatchDeleteFileOperation(_Model):
    """The schema ApplyPatchDeleteFileOperation."""

    path: str
    type: Literal["delete_file"] = "delete_file"
    _constants: ClassVar[Dict[str, str]] = {
        "type": "delete_file",
    }


if TYPE_CHECKING:

    class ApplyPatchDeleteFileOperationParams(TypedDict, total=False):
        """What may be sent as :class:`ApplyPatchDeleteFileOperation`."""

        path: Required[str]
        type: Required[Literal["delete_file"]]
