"""The schema GetCurrentKeyResponseData."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    Optional,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model

if TYPE_CHECKING:
    from .get_current_key_response_data_rate_limit import GetCurrentKeyResponseDataRateLimit


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class GetCurrentKeyResponseData(_Model):
    """The schema GetCurrentKeyResponseData."""

    byok_usage: float
    byok_usage_daily: float
    byok_usage_monthly: float
    byok_usage_weekly: float
    creator_user_id: Optional[str]
    expires_at: Optional[str] = ABSENT
    include_byok_in_limit: bool
    is_free_tier: bool
    is_management_key: bool
    is_provisioning_key: bool
    label: str
    limit: Optional[float]
    limit_remaining: Optional[float]
    limit_reset: Optional[str]
    rate_limit: GetCurrentKeyResponseDataRateLimit
    usage: float
    usage_daily: float
    usage_monthly: float
    usage_weekly: float
    _readings: ClassVar[Dict[str, Any]] = {
        "rate_limit": ("m", "GetCurrentKeyResponseDataRateLimit"),
    }
