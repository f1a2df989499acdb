"""The schema CodeInterpreterFileOutput."""

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
class CodeInterpreterFileOutput(_Model):
    """A file that the code interpreter produced."""

    download_url: Optional[str] = ABSENT
    """URL from which the file can be fetched."""

    error_code: Optional[str] = ABSENT
    """Why the file is not available, if so."""

    expires_at: Optional[str] = ABSENT
    """When the file is deleted."""

    filename: Optional[str] = ABSENT
    """Name of the file."""

    id: Optional[str] = ABSENT
    """Id of the file."""

    media_type: Optional[str] = ABSENT
    """Media type of the file."""

    sha256: Optional[str] = ABSENT
    """SHA-256 digest of the file."""

    size_bytes: Optional[int] = ABSENT
    """Size of the file in bytes."""

    status: Optional[str] = ABSENT
    """State of the file."""

    type: Literal["file"] = "file"
    """Always file."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "file",
    }


if TYPE_CHECKING:

    class CodeInterpreterFileOutputParams(TypedDict, total=False):
        """What may be sent as :class:`CodeInterpreterFileOutput`."""

        download_url: str
        """URL from which the file can be fetched."""

        error_code: Optional[str]
        """Why the file is not available, if so."""

        expires_at: str
        """When the file is deleted."""

        filename: str
        """Name of the file."""

        id: str
        """Id of the file."""

        media_type: str
        """Media type of the file."""

        sha256: str
        """SHA-256 digest of the file."""

        size_bytes: int
        """Size of the file in bytes."""

        status: str
        """State of the file."""

        type: Required[Literal["file"]]
        """Always file."""
