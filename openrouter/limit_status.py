"""How the limits stand: what the key says, and what a client learned on its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping

import attrs

if TYPE_CHECKING:
    from openrouter.limits import ScopeStatus
    from openrouter_api.models import GetCurrentKeyResponseData


@attrs.frozen(kw_only=True)
class RateLimitStatus:
    """The limits that hold for a client.

    Attributes:
        key: What ``GET /key`` says: the key's spending limit and use, in USD.
        scopes: The request limits that this client's ``RateLimiter`` keeps, by the name of what
            shares them, such as ``":free"``; only those that were used so far.

    Example:
        >>> from openrouter.testing import FakeOpenRouter
        >>> status = FakeOpenRouter(key_limit="5").client().rate_limits.status()
        >>> status.limit_remaining, status.scopes
        (5.0, {})
    """

    key: GetCurrentKeyResponseData
    scopes: Mapping[str, ScopeStatus]

    @property
    def limit_remaining(self) -> float | None:
        """USD that the key may still spend until its limit is reset; None for a key without one."""
        return _number(self.key.limit_remaining)

    @property
    def is_free_tier(self) -> bool | None:
        """Whether the account never bought credits: then ``:free`` models allow 50 requests a day.

        With at least 10 credits bought they allow 1,000; see
        https://openrouter.ai/docs/api-reference/limits.
        """
        said: Any = self.key.is_free_tier
        return said if isinstance(said, bool) else None


def _number(value: Any) -> float | None:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return None
    return float(value)
