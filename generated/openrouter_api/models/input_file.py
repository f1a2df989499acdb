"""The schema InputFile."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    ClassVar,
    Dict,
    Literal,
    Optional,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class InputFile(_Model):
    """A file in the content of a Responses message, by data, URL or id."""

    file_data: Optional[str] = ABSENT
    """The file as a data URL."""

    file_id: Optional[str] = ABSENT
    """Id of an uploaded file."""

    file_url: Optional[str] = ABSENT
    """URL of the file."""

    filename: Optional[str] = ABSENT
    """Name of the file."""

    type: Literal["input_file"] = "input_file"
    """Always input_file."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "input_file",
    }


if TYPE_CHECKING:

    class InputFileParams(TypedDict, total=False):
        """What may be sent as :class:`InputFile`."""

        file_data: str
        """The file as a data URL."""

        file_id: Optional[str]
        """Id of an uploaded file."""

        file_url: str
        """URL of the file."""

        filename: str
        """Name of the file."""

        type: Required[Literal["input_file"]]
        """Always input_file."""
