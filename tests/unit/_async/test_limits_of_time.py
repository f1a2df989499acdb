from __future__ import annotations

from typing import Any

import httpx
import pytest

from openrouter import AsyncOpenRouter
from openrouter.errors import APITimeoutError, RateLimitError, StreamInterruptedError
from openrouter.fallback import FallbackPolicy
from openrouter.moment import Moment
from openrouter.retry import RetryPolicy
from openrouter.testing import FakeOpenRouter, faults

pytestmark = pytest.mark.anyio

CREATE: Any = {"model": "openai/gpt-4o-mini", "messages": "Hi"}
FREE: Any = {"model": "meta-llama/llama-3.3-70b-instruct:free", "messages": "Hi"}


async def test_waits_go_through_the_clock_of_the_client() -> None:
    slept: list[float] = []

    async def sleep(seconds: float) -> None:
        slept.append(seconds)

    fake = FakeOpenRouter()
    fake.fail(faults.rate_limited(retry_after=30), times=4)
    client = fake.async_client()
    client._connections.sleep = sleep
    with pytest.raises(RateLimitError) as caught:
        await client.chat.completions.create(**CREATE)
    assert slept == [30, 30]
    assert [attempt.waited for attempt in caught.value.attempts] == [0, 30, 30]
    slept.clear()
    async with client.chat.completions.stream(**CREATE) as stream:
        assert (await stream.completion()).text
    assert slept == [30]


@pytest.mark.parametrize("stream", [False, True])
async def test_deadline_ends_an_attempt_that_takes_too_long(stream: bool) -> None:
    fake = FakeOpenRouter()
    fake.fail(faults.Silence(after=0, seconds=20, every=0.005))
    client = fake.async_client(retry=RetryPolicy(deadline=0.05))
    with pytest.raises((APITimeoutError, StreamInterruptedError)) as caught:
        answer: Any = await client.chat.completions.create(**CREATE, stream=stream)
        await answer.completion()
    cause = caught.value.cause if isinstance(caught.value, StreamInterruptedError) else caught.value
    assert isinstance(cause, APITimeoutError)
    assert cause.phase == "deadline"
    assert len(fake.requests) == 1


async def test_deadline_that_holds_leaves_the_answer_alone() -> None:
    fake = FakeOpenRouter()
    fake.reply("Hello.")
    fake.fail(faults.LeadingWhitespace())
    client = fake.async_client(retry=RetryPolicy(deadline=30))
    assert (await client.chat.completions.create(**CREATE)).text == "Hello."
    fake.fail(faults.Status(401))
    with pytest.raises(Exception, match="The fake was told to fail"):
        await client.chat.completions.create(**CREATE, stream=True)


async def test_deadline_shortens_the_timeouts_of_the_request() -> None:
    seen: list[Any] = []

    async def answer(request: httpx.Request) -> httpx.Response:
        seen.append(dict(request.extensions["timeout"]))
        return httpx.Response(200, json={"choices": []})

    http_client = httpx.AsyncClient(transport=httpx.MockTransport(answer))
    client = AsyncOpenRouter("sk-or-v1-x", http_client=http_client)
    client._connections.now = lambda: Moment(100.0, 0.0)
    timeout = httpx.Timeout(3, read=None)
    await client.chat.completions.create(**CREATE, timeout=timeout, retry=RetryPolicy(deadline=9))
    await client.chat.completions.create(**CREATE, timeout=timeout, retry=RetryPolicy(deadline=2))
    assert seen == [
        {"connect": 3, "read": 9, "write": 3, "pool": 3},
        {"connect": 2, "read": 2, "write": 2, "pool": 2},
    ]


async def test_deadline_is_looked_at_between_the_pieces_of_an_answer() -> None:
    steady = iter(range(100, 200))
    fake = FakeOpenRouter()
    fake.fail(faults.LeadingWhitespace(50))
    client = fake.async_client(retry=RetryPolicy(deadline=20))
    client._connections.now = lambda: Moment(next(steady), 0.0)
    with pytest.raises(APITimeoutError) as caught:
        await client.chat.completions.create(**CREATE)
    assert caught.value.phase == "deadline"


async def test_idle_limit_is_not_moved_by_comments() -> None:
    fake = FakeOpenRouter()
    fake.reply(chunks=["One ", "two."])
    fake.fail(faults.Silence(after=2, seconds=20, every=0.005))
    async with fake.async_client().chat.completions.stream(
        **CREATE,
        stream_idle_timeout=0.05,
    ) as stream:
        with pytest.raises(StreamInterruptedError) as caught:
            await stream.completion()
    assert isinstance(caught.value.cause, APITimeoutError)
    assert (caught.value.cause.phase, caught.value.partial.text) == ("idle", "One ")


async def test_first_token_that_is_late_leads_to_the_next_model() -> None:
    fake = FakeOpenRouter()
    fake.fail(faults.Silence(after=0, seconds=20, every=0.005), model=CREATE["model"])
    policy = FallbackPolicy(["mistralai/mistral-small"], first_token_timeout=0.05)
    async with fake.async_client(fallback=policy, retry=None) as client:
        async with client.chat.completions.stream(**CREATE) as stream:
            final = await stream.completion()
    assert final.model == "mistralai/mistral-small"
    error = final.attempts[0].error
    assert isinstance(error, StreamInterruptedError)
    assert isinstance(error.cause, APITimeoutError)
    assert error.cause.phase == "first_token"


async def test_status_of_the_limits_joins_key_and_client() -> None:
    fake = FakeOpenRouter(key_limit="5")
    async with fake.async_client() as client:
        assert (await client.rate_limits.status()).scopes == {}
        await client.chat.completions.create(**FREE)
        status = await client.rate_limits.status()
        unlimited = await fake.async_client(rate_limiter=None).rate_limits.status()
    free = status.scopes[":free"]
    assert (free.per_minute, free.available, free.closed_for) == (20, 19, None)
    assert status.limit_remaining == 5
    assert status.is_free_tier is False
    assert unlimited.scopes == {}


async def test_unknown_model_gets_a_suggestion() -> None:
    fake = FakeOpenRouter()
    client = fake.async_client()
    for _ in range(2):
        with pytest.raises(Exception, match=r"did you mean openai/gpt-4o-mini\?$"):
            await client.with_options(retry=None).chat.completions.create(
                model="openai/gpt-4o-mnii", messages="Hi"
            )
    assert [request.path for request in fake.requests].count("/api/v1/models") == 1


async def test_unknown_model_is_looked_for_in_the_catalogue_where_there_is_one() -> None:
    fake = FakeOpenRouter()
    client = fake.async_client()
    await client.models.catalogue()
    with pytest.raises(Exception, match=r"did you mean openai/gpt-4o-mini\?$"):
        await client.chat.completions.create(model="openai/gpt-4o-mnii", messages="Hi")
    assert [request.path for request in fake.requests].count("/api/v1/models") == 1
