"""The schema ChatAudioOutput."""

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
class ChatAudioOutput(_Model):
    """The schema ChatAudioOutput."""

    data: Optional[str] = ABSENT
    expires_at: Optional[int] = ABSENT
    id: Optional[str] = ABSENT
    transcript: Optional[str] = ABSENT


if TYPE_CHECKING:

    class ChatAudioOutputParams(TypedDict, total=False):
        """What may be sent as :class:`ChatAudioOutput`."""

        data: str
        expires_at: int
        id: str
        transcript: str
