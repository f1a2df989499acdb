"""The schema ListKeysResponseDataItem."""

from __future__ import annotations

from typing import (
    Optional,
)

import attrs

from ..model import ABSENT
from ..model import Model as _Model


@attrs.define(slots=False, eq=False, repr=False, kw_only=True)
class ListKeysResponseDataItem(_Model):
    """The schema ListKeysResponseDataItem."""

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

    created_at: str
    """When the key was created, as an ISO 8601 time."""

    creator_user_id: Optional[str]
    """Id of the user who created the key; null when not known."""

    disabled: bool
    """True when the key is switched off and refused."""

    expires_at: Optional[str] = ABSENT
    """Moment from which the key stops working, as an ISO 8601 time in UTC; null or absent: never.
    """

    hash: str
    """Identifies the key in the key operations: the lower-case hexadecimal SHA-256 of the key, 64
    characters.
    """

    include_byok_in_limit: bool
    """True when spending through your own provider keys counts towards the limit as well."""

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

    name: str
    """Name of the key for people."""

    updated_at: Optional[str]
    """When the key was last changed, as an ISO 8601 time; null: never."""

    usage: float
    """Credits spent with the key over its whole life, in USD."""

    usage_daily: float
    """Credits spent with the key in the present UTC day, in USD."""

    usage_monthly: float
    """Credits spent with the key in the present UTC month, in USD."""

    usage_weekly: float
    """Credits spent with the key in the present UTC week (from Monday), in USD."""

    workspace_id: str
    """Workspace the key belongs to, a UUID."""
