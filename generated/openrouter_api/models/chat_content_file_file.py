"""The schema ChatContentFileFile."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Optional,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ChatContentFileFile(_Model):
    """The file: inline data or the id of an uploaded one."""

    file_data: Optional[str] = ABSENT
    """The file as a data URL, or an http(s) URL of it."""

    file_id: Optional[str] = ABSENT
    """Id of a file uploaded before, instead of `file_data`."""

    filename: Optional[str] = ABSENT
    """Name of the file, which also hints at its type."""


if TYPE_CHECKING:

    class ChatContentFileFileParams(TypedDict, total=False):
        """What may be sent as :class:`ChatContentFileFile`."""

        file_data: str
        """The file as a data URL, or an http(s) URL of it."""

        file_id: str
        """Id of a file uploaded before, instead of `file_data`."""

        filename: str
        """Name of the file, which also hints at its type."""
