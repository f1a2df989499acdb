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
    """The schema CodeInterpreterFileOutput."""

    download_url: Optional[str] = ABSENT
    error_code: Optional[str] = ABSENT
    expires_at: Optional[str] = ABSENT
    filename: Optional[str] = ABSENT
    id: Optional[str] = ABSENT
    media_type: Optional[str] = ABSENT
    sha256: Optional[str] = ABSENT
    size_bytes: Optional[int] = ABSENT
    status: Optional[str] = ABSENT
    type: Literal["file"] = "file"
    _constants: ClassVar[Dict[str, str]] = {
        "type": "file",
    }


if TYPE_CHECKING:

    class CodeInterpreterFileOutputParams(TypedDict, total=False):
        """What may be sent as :class:`CodeInterpreterFileOutput`."""

        download_url: str
        error_code: Optional[str]
        expires_at: str
        filename: str
        id: str
        media_type: str
        sha256: str
        size_bytes: int
        status: str
        type: Required[Literal["file"]]
