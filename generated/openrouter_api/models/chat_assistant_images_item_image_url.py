"""The schema ChatAssistantImagesItemImageUrl."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
)

import attrs

from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ChatAssistantImagesItemImageUrl(_Model):
    """One image."""

    url: str
    """The image as a data URL with base64 content."""


if TYPE_CHECKING:

    class ChatAssistantImagesItemImageUrlParams(TypedDict, total=False):
        """What may be sent as :class:`ChatAssistantImagesItemImageUrl`."""

        url: Required[str]
        """The image as a data URL with base64 content."""
