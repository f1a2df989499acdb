"""The schema FileCitation."""

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
class FileCitation(_Model):
    """Annotation on Responses text that cites a file."""

    file_id: str
    """Id of the file."""

    filename: str
    """Name of the file."""

    index: int
    """Place in the text where the citation belongs."""

    type: Literal["file_citation"] = "file_citation"
    """Always file_citation."""

    _constants: ClassVar[Dict[str, str]] = {
        "type": "file_citation",
    }


if TYPE_CHECKING:

    class FileCitationParams(TypedDict, total=False):
        """What may be sent as :class:`FileCitation`."""

        file_id: Required[str]
        """Id of the file."""

        filename: Required[str]
        """Name of the file."""

        index: Required[int]
        """Place in the text where the citation belongs."""

        type: Required[Literal["file_citation"]]
        """Always file_citation."""
