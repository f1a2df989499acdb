"""Timeouts. No cassette can wait, so the fake does: without a socket, and with one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Iterator

import httpx
import pytest

from openrouter import APITimeoutError, AsyncOpenRouter, OpenRouter, StreamInterruptedError
from openrouter.testing import FakeOpenRouter, faults

if TYPE_CHECKING:
    from openrouter import OpenRouterError

KEY = "sk-or-v1-test"
CREATE: dict[str, Any] = {"model": "openai/gpt-4o-mini", "messages": "Say hello"}


@pytest.fixture
def slow_address() -> Iterator[str]:
    """A server of this machine that takes half a minute for everything."""
    fake = FakeOpenRouter(chunk_delay=30)
    fake.fail(faults.SlowFirstToken(30), times=None)
    with fake.serve() as server:
        yield server.base_url


def check_timeout(error: OpenRouterError) -> None:
    assert isinstance(error, APITimeoutError)
    # The model may have answered, and that is paid for: it is not asked again.
    assert len(error.attempts) == 1
    assert error.model == CREATE["model"]


def test_timeout_while_reading(slow_address: str) -> None:
    with OpenRouter(KEY, base_url=slow_address, timeout=0.1) as client:
        with pytest.raises(APITimeoutError) as caught:
            client.chat.completions.create(**CREATE)
    check_timeout(caught.value)


@pytest.mark.anyio
async def test_timeout_while_reading_async(slow_address: str) -> None:
    async with AsyncOpenRouter(KEY, base_url=slow_address, timeout=0.1) as client:
        with pytest.raises(APITimeoutError) as caught:
            await client.chat.completions.create(**CREATE)
    check_timeout(caught.value)


def never_connects(request: httpx.Request) -> httpx.Response:
    raise httpx.ConnectTimeout("the other side does not answer", request=request)


def test_timeout_while_connecting_is_tried_again() -> None:
    http_client = httpx.Client(transport=httpx.MockTransport(never_connects))
    with OpenRouter(KEY, http_client=http_client, retry=1) as client:
        with pytest.raises(APITimeoutError) as caught:
            client.chat.completions.create(**CREATE)
    # Nothing had been sent.
    assert len(caught.value.attempts) == 2


@pytest.mark.anyio
async def test_timeout_while_connecting_is_tried_again_async() -> None:
    http_client = httpx.AsyncClient(transport=httpx.MockTransport(never_connects))
    async with AsyncOpenRouter(KEY, http_client=http_client, retry=1) as client:
        with pytest.raises(APITimeoutError) as caught:
            await client.chat.completions.create(**CREATE)
    assert len(caught.value.attempts) == 2


def silent_in_the_middle() -> FakeOpenRouter:
    fake = FakeOpenRouter()
    fake.reply(chunks=["It began ", "well."])
    fake.fail(faults.Silence(after=3, seconds=30, every=30))
    return fake


def test_timeout_of_a_stream_keeps_what_had_arrived() -> None:
    fake = silent_in_the_middle()
    transport = fake.transport(sleep=lambda seconds: None)
    with fake.client(http_client=httpx.Client(transport=transport), timeout=5) as client:
        with pytest.raises(StreamInterruptedError) as caught:
            with client.chat.completions.stream(**CREATE) as stream:
                list(stream)
    assert isinstance(caught.value.cause, APITimeoutError)
    assert caught.value.partial.text.startswith("It began")


@pytest.mark.anyio
async def test_timeout_of_a_stream_keeps_what_had_arrived_async() -> None:
    async def at_once(seconds: float) -> None: ...

    fake = silent_in_the_middle()
    http_client = httpx.AsyncClient(transport=fake.transport(async_sleep=at_once))
    async with fake.async_client(http_client=http_client, timeout=5) as client:
        with pytest.raises(StreamInterruptedError) as caught:
            async with client.chat.completions.stream(**CREATE) as stream:
                [chunk async for chunk in stream]
    assert isinstance(caught.value.cause, APITimeoutError)
    assert caught.value.partial.text.startswith("It began")
