"""The schema CreateAuthKeysCodeResponseData."""

from __future__ import annotations

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class CreateAuthKeysCodeResponseData(_Model):
    """The schema CreateAuthKeysCodeResponseData."""

    app_id: int
    created_at: str
    id: str
