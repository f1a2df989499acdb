"""The schema ChatContentAudioInputAudio."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
)

import attrs

from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ChatContentAudioInputAudio(_Model):
    """The schema ChatContentAudioInputAudio."""

    data: str
    format: str


if TYPE_CHECKING:

    class ChatContentAudioInputAudioParams(TypedDict, total=False):
        """What may be sent as :class:`ChatContentAudioInputAudio`."""

        data: Required[str]
        format: Required[str]
