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
    """Media inside an embedding input."""

    data: str
    """The bytes as base64, or where the model allows it an address."""

    format: Optional[str] = ABSENT
    """Encoding of the media, for example `mp3`, `mp4` or `pdf`."""


if TYPE_CHECKING:

    class MultimodalMediaParams(TypedDict, total=False):
        """What may be sent as :class:`MultimodalMedia`."""

        data: Required[str]
        """The bytes as base64, or where the model allows it an address."""

        format: str
        """Encoding of the media, for example `mp3`, `mp4` or `pdf`."""
