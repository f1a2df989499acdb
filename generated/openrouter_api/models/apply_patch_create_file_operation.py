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
    """apply_patch operation that creates a file."""

    diff: str
    """Content of the new file, as a diff."""

    path: str
    """Path of the file."""

    type: Literal["create_file"] = "create_file"
    """Always create_file."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "create_file",
    }


if TYPE_CHECKING:

    class ApplyPatchCreateFileOperationParams(TypedDict, total=False):
        """What may be sent as :class:`ApplyPatchCreateFileOperation`."""

        diff: Required[str]
        """Content of the new file, as a diff."""

        path: Required[str]
        """Path of the file."""

        type: Required[Literal["create_file"]]
        """Always create_file."""
