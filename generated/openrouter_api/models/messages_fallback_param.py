"""The schema MessagesFallbackParam."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
)

import attrs

from ..model import Model as _Model

if TYPE_CHECKING:
    from typing_extensions import Required, TypedDict


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class MessagesFallbackParam(_Model):
    """One model to fall back to in a Messages request."""

    model: str
    """Model to fall back to."""


if TYPE_CHECKING:

    class MessagesFallbackParamParams(TypedDict, total=False):
        """What may be sent as :class:`MessagesFallbackParam`."""

        model: Required[str]
        """Model to fall back to."""
