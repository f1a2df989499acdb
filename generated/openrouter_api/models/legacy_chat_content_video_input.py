"""The schema LegacyChatContentVideoInput."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
)

import attrs

from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class LegacyChatContentVideoInput(_Model):
    """Where the video is, in the older form."""

    url: str
    """An http(s) URL or a data URL."""


if TYPE_CHECKING:

    class LegacyChatContentVideoInputParams(TypedDict, total=False):
        """What may be sent as :class:`LegacyChatContentVideoInput`."""

        url: Required[str]
        """An http(s) URL or a data URL."""
