"""The schema CreateKeysResponseData."""

from __future__ import annotations

from typing import (
    Optional,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class CreateKeysResponseData(_Model):
    """The schema CreateKeysResponseData."""

    byok_usage: float
    byok_usage_daily: float
    byok_usage_monthly: float
    byok_usage_weekly: float
    created_at: str
    creator_user_id: Optional[str]
    disabled: bool
    expires_at: Optional[str] = ABSENT
    hash: str
    include_byok_in_limit: bool
    label: str
    limit: Optional[float]
    limit_remaining: Optional[float]
    limit_reset: Optional[str]
    name: str
    updated_at: Optional[str]
    usage: float
    usage_daily: float
    usage_monthly: float
    usage_weekly: float
    workspace_id: str
