"""The schema ExchangeAuthCodeForAPIKeyResponse."""

from __future__ import annotations

from typing import (
    Optional,
)

import attrs

from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ExchangeAuthCodeForAPIKeyResponse(_Model):
    """The schema ExchangeAuthCodeForAPIKeyResponse."""

    key: str
    """The user's new API key (`sk-or-v1-…`), returned this once."""

    user_id: Optional[str]
    """Id of the user who owns the key; null when it is not known."""
