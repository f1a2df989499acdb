"""The schema CreateAuthKeysCodeResponseData."""

from __future__ import annotations

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class CreateAuthKeysCodeResponseData(_Model):
    """The code."""

    app_id: int
    """Id of the app that the callback address belongs to."""

    created_at: str
    """When the code was created, as an ISO 8601 time."""

    id: str
    """The code itself, to be exchanged for the key."""
