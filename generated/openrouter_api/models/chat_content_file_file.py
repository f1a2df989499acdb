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
    """The schema ChatContentFileFile."""

    file_data: Optional[str] = ABSENT
    file_id: Optional[str] = ABSENT
    filename: Optional[str] = ABSENT


if TYPE_CHECKING:

    class ChatContentFileFileParams(TypedDict, total=False):
        """What may be sent as :class:`ChatContentFileFile`."""

        file_data: str
        file_id: str
        filename: str
