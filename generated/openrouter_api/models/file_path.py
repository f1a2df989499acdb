"""The schema FilePath."""

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
class FilePath(_Model):
    """Annotation on Responses text that names a file the model made."""

    file_id: str
    """Id of the file."""

    index: int
    """Place in the text where the file belongs."""

    type: Literal["file_path"] = "file_path"
    """Always file_path."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "file_path",
    }


if TYPE_CHECKING:

    class FilePathParams(TypedDict, total=False):
        """What may be sent as :class:`FilePath`."""

        file_id: Required[str]
        """Id of the file."""

        index: Required[int]
        """Place in the text where the file belongs."""

        type: Required[Literal["file_path"]]
        """Always file_path."""
