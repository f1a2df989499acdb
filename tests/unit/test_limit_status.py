"""What `rate_limits.status()` makes of what the key says."""

from __future__ import annotations

from typing import Any

import pytest

from openrouter.limit_status import RateLimitStatus
from openrouter_api.models import GetCurrentKeyResponseData


def status(**key: Any) -> RateLimitStatus:
    return RateLimitStatus(key=GetCurrentKeyResponseData.from_dict(key), scopes={})


@pytest.mark.parametrize(("said", "left"), [(5, 5.0), (0.25, 0.25), (0, 0.0), (-1.5, -1.5)])
def test_status_has_the_rest_of_the_limit_in_dollars(said: Any, left: float) -> None:
    found = status(limit_remaining=said).limit_remaining
    assert found == left
    assert type(found) is float


@pytest.mark.parametrize("said", [None, True, "5", [5]])
def test_status_has_no_rest_where_the_key_has_no_limit(said: Any) -> None:
    assert status(limit_remaining=said).limit_remaining is None
    assert status().limit_remaining is None


@pytest.mark.parametrize(("said", "free"), [(True, True), (False, False), (None, None), (1, None)])
def test_status_says_whether_credits_were_ever_bought(said: Any, free: Any) -> None:
    assert status(is_free_tier=said).is_free_tier is free
