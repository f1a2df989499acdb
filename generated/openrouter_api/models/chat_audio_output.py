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
    """Spoken output. In a stream each chunk holds a piece of `data` and `transcript` to append."""

    data: Optional[str] = ABSENT
    """The sound as base64; in a stream, a piece of it."""

    expires_at: Optional[int] = ABSENT
    """When the provider forgets the sound and `id` can no longer be referred to, in Unix seconds.
    """

    id: Optional[str] = ABSENT
    """Id by which a later turn can refer to the sound."""

    transcript: Optional[str] = ABSENT
    """What is said, as text; in a stream, a piece of it."""


if TYPE_CHECKING:

    class ChatAudioOutputParams(TypedDict, total=False):
        """What may be sent as :class:`ChatAudioOutput`."""

        data: str
        """The sound as base64; in a stream, a piece of it."""

        expires_at: int
        """When the provider forgets the sound and `id` can no longer be referred to, in Unix
        seconds.
        """

        id: str
        """Id by which a later turn can refer to the sound."""

        transcript: str
        """What is said, as text; in a stream, a piece of it."""
