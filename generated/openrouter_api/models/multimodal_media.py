"""The schema MultimodalMedia."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Optional,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class MultimodalMedia(_Model):
    """The schema MultimodalMedia."""

    data: str
    format: Optional[str] = ABSENT


if TYPE_CHECKING:

    class MultimodalMediaParams(TypedDict, total=False):
        """What may be sent as :class:`MultimodalMedia`."""

        data: Required[str]
        format: str
