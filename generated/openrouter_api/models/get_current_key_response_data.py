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
    """The key that made the request."""

    byok_usage: float
    """What was spent through your own provider keys with this key, in USD, over its whole life.
    Billed by the providers, not taken from credits.
    """

    byok_usage_daily: float
    """What was spent through your own provider keys in the present UTC day, in USD."""

    byok_usage_monthly: float
    """What was spent through your own provider keys in the present UTC month, in USD."""

    byok_usage_weekly: float
    """What was spent through your own provider keys in the present UTC week (from Monday), in USD.
    """

    creator_user_id: Optional[str]
    """Id of the user who created the key; null when not known."""

    expires_at: Optional[str] = ABSENT
    """Moment from which the key stops working, as an ISO 8601 time in UTC; null or absent: never.
    """

    include_byok_in_limit: bool
    """True when spending through your own provider keys counts towards the limit as well."""

    is_free_tier: bool
    """True when the account has never bought credits; then free models allow fewer requests a day.
    """

    is_management_key: bool
    """True for a management key, which may administer the account but may not run models."""

    is_provisioning_key: bool
    """Older name of `is_management_key`."""

    label: str
    """Masked form of the key, such as `sk-or-v1-abc...123`, to recognise it by."""

    limit: Optional[float]
    """Most the key may spend, in USD: in total, or per period when `limit_reset` is set. Null: no
    limit.
    """

    limit_remaining: Optional[float]
    """What is left of the limit now, in USD; null: no limit."""

    limit_reset: Optional[str]
    """Period after which the limit starts afresh: daily, weekly or monthly, at 00:00 UTC, weeks
    from Monday. Null: never.
    """

    rate_limit: GetCurrentKeyResponseDataRateLimit
    """Old rate limit of the key; no longer meaningful."""

    usage: float
    """Credits spent with the key over its whole life, in USD."""

    usage_daily: float
    """Credits spent with the key in the present UTC day, in USD."""

    usage_monthly: float
    """Credits spent with the key in the present UTC month, in USD."""

    usage_weekly: float
    """Credits spent with the key in the present UTC week (from Monday), in USD."""

    _readings: ClassVar[Dict[str, Any]] = {
        "rate_limit": ("m", "GetCurrentKeyResponseDataRateLimit"),
    }
