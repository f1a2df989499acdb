from __future__ import annotations

from typing import Any

import anyio
import anyio.lowlevel
import httpx
import pytest

from openrouter._async.connections import shortened
from openrouter._waiting import async_limit, limit, remaining
from openrouter.limit_status import RateLimitStatus
from openrouter_api.models import GetCurrentKeyResponseData


@pytest.mark.parametrize(
    ("until", "seconds"), [(None, None), (105.0, 5.0), (100.0, 0.0), (90.0, 0.0)]
)
def test_remaining(until: Any, seconds: Any) -> None:
    assert remaining(until, 100.0) == seconds


@pytest.mark.parametrize("seconds", [0.0, -1.0])
def test_shortened_timeout_is_never_nothing(seconds: float) -> None:
    assert shortened(httpx.Timeout(5, read=None), seconds) == httpx.Timeout(0.001)


def test_limit_of_blocking_code_does_not_interrupt() -> None:
    with limit(0):
        done = True
    assert done


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_limit_of_asynchronous_code_does(backend: str) -> None:
    async def main() -> list[str]:
        reached = []
        with async_limit(0.01):
            await anyio.sleep(30)
            reached.append("too far")
        with async_limit(None):
            await anyio.lowlevel.checkpoint()
            reached.append("here")
        with async_limit(-1):
            await anyio.lowlevel.checkpoint()
            reached.append("too far")
        return reached

    assert anyio.run(main, backend=backend) == ["here"]


@pytest.mark.parametrize("value", [None, "5", True, []])
def test_limit_status_of_a_key_that_makes_no_sense(value: Any) -> None:
    key = GetCurrentKeyResponseData.from_dict({"limit_remaining": value, "is_free_tier": "yes"})
    status = RateLimitStatus(key=key, scopes={})
    assert (status.limit_remaining, status.is_free_tier) == (None, None)


def test_limit_status_counts_in_dollars() -> None:
    key = GetCurrentKeyResponseData.from_dict({"limit_remaining": 3, "is_free_tier": True})
    status = RateLimitStatus(key=key, scopes={})
    assert (status.limit_remaining, status.is_free_tier) == (3.0, True)
