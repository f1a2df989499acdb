"""The schema MessagesRequestMetadata."""

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
class MessagesRequestMetadata(_Model):
    """Information about the request for the provider."""

    user_id: Optional[str] = ABSENT
    """Opaque id of the end user."""


if TYPE_CHECKING:

    class MessagesRequestMetadataParams(TypedDict, total=False):
        """What may be sent as :class:`MessagesRequestMetadata`."""

        user_id: Optional[str]
        """Opaque id of the end user."""
