"""The schema ChatContentVideoInput."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
)

import attrs

from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ChatContentVideoInput(_Model):
    """Where the video is."""

    url: str
    """An http(s) URL or a data URL. Some providers take only one of them: Google AI Studio takes
    YouTube links, Vertex AI no addresses at all.
    """


if TYPE_CHECKING:

    class ChatContentVideoInputParams(TypedDict, total=False):
        """What may be sent as :class:`ChatContentVideoInput`."""

        url: Required[str]
        """An http(s) URL or a data URL. Some providers take only one of them: Google AI Studio
        takes YouTube links, Vertex AI no addresses at all.
        """
