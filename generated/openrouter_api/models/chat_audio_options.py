"""The schema ChatAudioOptions."""

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
class ChatAudioOptions(_Model):
    """(Source: guide.)"""

    voice: Optional[str] = ABSENT
    format: Optional[str] = ABSENT


if TYPE_CHECKING:

    class ChatAudioOptionsParams(TypedDict, total=False):
        """What may be sent as :class:`ChatAudioOptions`."""

        voice: str
        format: str
