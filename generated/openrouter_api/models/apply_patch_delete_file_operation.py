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
    """apply_patch operation that deletes a file."""

    path: str
    """Path of the file."""

    type: Literal["delete_file"] = "delete_file"
    """Always delete_file."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "delete_file",
    }


if TYPE_CHECKING:

    class ApplyPatchDeleteFileOperationParams(TypedDict, total=False):
        """What may be sent as :class:`ApplyPatchDeleteFileOperation`."""

        path: Required[str]
        """Path of the file."""

        type: Required[Literal["delete_file"]]
        """Always delete_file."""
