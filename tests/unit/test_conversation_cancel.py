"""What only tasks can do: be cancelled."""

from __future__ import annotations

from typing import Any

import anyio
import httpx
import pytest

from openrouter import AsyncConversation
from openrouter.testing import FakeOpenRouter, faults

pytestmark = pytest.mark.anyio


def talk_on(fake: FakeOpenRouter, **settings: Any) -> AsyncConversation:
    client = fake.async_client(retry=None)
    return AsyncConversation(client, "openai/gpt-4o-mini", **settings)


async def test_call_that_is_cancelled_can_be_made_again() -> None:
    fake = FakeOpenRouter()
    fake.fail(faults.Silence(seconds=60, every=60))
    talk = talk_on(fake)
    with anyio.move_on_after(0.05):
        await talk.send("a")
    assert talk.failed is not None
    assert talk.failed.error is None
    await talk.retry()
    assert [turn.question for turn in talk.turns] == ["a"]


async def test_stream_that_is_cancelled_keeps_what_came() -> None:
    fake = FakeOpenRouter()
    fake.reply(chunks=["One ", "two ", "three."])
    fake.fail(faults.Silence(after=2, seconds=60, every=60))
    talk = talk_on(fake)
    with anyio.move_on_after(0.3):
        async with talk.stream("Count") as stream:
            async for _ in stream:
                pass
    assert (talk.turns[0].status, talk.turns[0].text) == ("partial", "One ")
    await talk.send("b")


async def test_stream_that_is_cancelled_while_it_opens_frees_the_conversation() -> None:
    fake = FakeOpenRouter()
    fake.fail(faults.SlowFirstToken(60))
    talk = talk_on(fake)
    with anyio.move_on_after(0.05):
        async with talk.stream("a") as stream:
            await stream.completion()
    assert talk.failed is not None
    await talk.send("b")


async def test_stream_that_is_cancelled_before_it_opens_frees_the_conversation() -> None:
    scope = anyio.CancelScope()

    def key() -> str:
        # Asked for when the request is made, just before it is sent.
        scope.cancel()
        return "sk-or-v1-fake"

    fake = FakeOpenRouter()
    talk = AsyncConversation(fake.async_client(api_key=key), "openai/gpt-4o-mini")
    with scope:
        async with talk.stream("a"):
            raise AssertionError("the block was entered")
    assert fake.requests == []
    assert talk.failed is not None
    await talk.send("b")


async def test_reader_that_is_cancelled_while_another_opens_takes_nothing_away() -> None:
    fake = FakeOpenRouter()
    fake.reply(chunks=["One ", "two."])
    async with httpx.AsyncClient(transport=Late(fake.transport())) as http_client:
        client = fake.async_client(retry=None, http_client=http_client)
        stream = AsyncConversation(client, "openai/gpt-4o-mini").stream("Count")
        texts = []

        async def read() -> None:
            texts.append("".join([chunk.text async for chunk in stream]))

        async def read_briefly() -> None:
            await anyio.sleep(0.05)
            with anyio.move_on_after(0.05):
                await stream.__aenter__()
                raise AssertionError("the stream was open already")

        async with anyio.create_task_group() as tasks:
            tasks.start_soon(read)
            tasks.start_soon(read_briefly)
        await stream.aclose()
    assert texts == ["One two."]
    assert stream.turn is not None
    assert stream.turn.status == "complete"


class Late(httpx.AsyncBaseTransport):
    """Answers after a while."""

    def __init__(self, inner: httpx.AsyncBaseTransport) -> None:
        self.inner = inner

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        await anyio.sleep(0.3)
        return await self.inner.handle_async_request(request)
