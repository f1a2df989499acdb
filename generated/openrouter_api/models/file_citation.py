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
    """The schema FileCitation."""

    file_id: str
    filename: str
    index: int
    type: Literal["file_citation"] = "file_citation"
    _constants: ClassVar[Dict[str, str]] = {
        "type": "file_citation",
    }


if TYPE_CHECKING:

    class FileCitationParams(TypedDict, total=False):
        """What may be sent as :class:`FileCitation`."""

        file_id: Required[str]
        filename: Required[str]
        index: Required[int]
        type: Required[Literal["file_citation"]]
