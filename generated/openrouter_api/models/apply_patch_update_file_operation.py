"""The schema ApplyPatchUpdateFileOperation."""

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
class ApplyPatchUpdateFileOperation(_Model):
    """apply_patch operation that changes an existing file."""

    diff: str
    """The change as a diff."""

    path: str
    """Path of the file."""

    type: Literal["update_file"] = "update_file"
    """Always update_file."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "update_file",
    }


if TYPE_CHECKING:

    class ApplyPatchUpdateFileOperationParams(TypedDict, total=False):
        """What may be sent as :class:`ApplyPatchUpdateFileOperation`."""

        diff: Required[str]
        """The change as a diff."""

        path: Required[str]
        """Path of the file."""

        type: Required[Literal["update_file"]]
        """Always update_file."""
