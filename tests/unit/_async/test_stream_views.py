from __future__ import annotations

import functools
from typing import Any

import pytest

from openrouter import AsyncOpenRouter
from openrouter.errors import StreamInterruptedError
from openrouter.stream_events import Finished, KeepAlive, TextDelta, UsageReported
from openrouter.testing import FakeOpenRouter, faults
from tests.unit.together import async_together

pytestmark = pytest.mark.anyio

CREATE: Any = {"model": "openai/gpt-4o-mini", "messages": "Hi"}


def client_saying(*pieces: str, fault: Any = None, **options: Any) -> AsyncOpenRouter:
    fake = FakeOpenRouter(keepalives=2)
    fake.reply(chunks=pieces or ("One ", "two ", "three."))
    if fault is not None:
        fake.fail(fault)
    return fake.async_client(**{"retry": None, **options})


async def test_text_is_the_text_and_nothing_else() -> None:
    async with client_saying().chat.completions.stream(**CREATE) as stream:
        assert [text async for text in stream.text()] == ["One ", "two ", "three."]
        # From the start, as often as one likes.
        assert "".join([text async for text in stream.text()]) == "One two three."


async def test_events_say_what_happens() -> None:
    async with client_saying().chat.completions.stream(**CREATE) as stream:
        events = [event async for event in stream.events()]
        final = await stream.completion()
    assert [e.text for e in events if isinstance(e, TextDelta)] == ["One ", "two ", "three."]
    assert [type(event) for event in events if not isinstance(event, TextDelta)] == [
        KeepAlive,
        KeepAlive,
        Finished,
        UsageReported,
    ]
    assert isinstance(events[-1], UsageReported)
    assert events[-1].usage == final.usage


async def test_events_have_the_whole_tool_call() -> None:
    fake = FakeOpenRouter()
    fake.reply(tool_calls=[{"name": "weather", "arguments": {"city": "Oslo"}}])
    async with fake.async_client().chat.completions.stream(**CREATE) as stream:
        events = [event async for event in stream.events()]
        final = await stream.completion()
    whole = [event for event in events if event.type == "tool_call_done"]
    assert [event.tool_call for event in whole] == final.tool_calls


async def test_events_break_off_with_the_stream() -> None:
    client = client_saying(fault=faults.StreamError(after=2))
    seen: list[Any] = []
    async with client.chat.completions.stream(**CREATE) as stream:
        for _ in range(2):
            with pytest.raises(StreamInterruptedError) as caught:
                async for event in stream.events():
                    seen += [event]
            assert caught.value.partial.text == "One "
            assert stream.attempts == caught.value.attempts
            assert len(stream.attempts) == 1
    assert [event.text for event in seen if isinstance(event, TextDelta)] == ["One ", "One "]


async def test_several_consumers_see_everything() -> None:
    async with client_saying(*"abcdefgh").chat.completions.stream(**CREATE) as stream:

        async def all_of(view: Any) -> list[Any]:
            return [item async for item in view]

        chunks, texts, events = await async_together(
            functools.partial(all_of, stream),
            functools.partial(all_of, stream.text()),
            functools.partial(all_of, stream.events()),
        )
        late = await all_of(stream)
    assert "".join(texts) == "abcdefgh"
    assert "".join(chunk.text for chunk in chunks) == "abcdefgh"
    assert chunks == late
    assert "".join(e.text for e in events if isinstance(e, TextDelta)) == "abcdefgh"


async def test_consumers_open_the_stream_once() -> None:
    client = client_saying()
    stream = client.chat.completions.stream(**CREATE)

    async def consume() -> str:
        return "".join([text async for text in stream.text()])

    assert await async_together(consume, consume) == ["One two three."] * 2
    assert len(stream.attempts) == 1


async def test_next_chunk_by_chunk_goes_on_where_it_was() -> None:
    async with client_saying().chat.completions.stream(**CREATE) as stream:
        texts = [(await stream.__anext__()).text for _ in range(3)]
        # A loop does not take anything from it.
        assert "".join([chunk.text async for chunk in stream]) == "One two three."
        texts.append((await stream.__anext__()).text)
    assert texts == ["", "One ", "two ", "three."]


async def test_keepalives_are_told_as_they_come() -> None:
    heard: list[str] = []
    async with client_saying().chat.completions.stream(**CREATE) as stream:
        stream.on_keepalive = heard.append
        await stream.completion()
    assert heard == ["OPENROUTER PROCESSING", "OPENROUTER PROCESSING"]
    assert stream.partial().text == "One two three."


async def test_attempts_of_a_stream_know_what_failed_before() -> None:
    client = client_saying(fault=faults.rate_limited(retry_after=0), retry=1)
    stream = client.chat.completions.stream(**CREATE)
    assert not stream.attempts
    async with stream:
        assert [attempt.status for attempt in stream.attempts] == [429, 200]
        final = await stream.completion()
    assert final.attempts == stream.attempts


async def test_resumed_stream_is_one_to_the_caller() -> None:
    fake = FakeOpenRouter()
    fake.reply(chunks=["One ", "two ", "three."])
    fake.reply(chunks=["One ", "two ", "and three."])
    fake.fail(faults.StreamError(after=3))
    client = fake.async_client(retry=1)
    client._connections.sleep = no_sleep
    async with client.with_options(resume_stream=True) as patient:
        async with patient.chat.completions.stream(**CREATE) as stream:
            texts = [text async for text in stream.text()]
            again = [chunk.text async for chunk in stream if chunk.text]
            final = await stream.completion()
    assert texts == again
    assert "".join(texts) == final.text == "One two and three."
    assert final.joined_from == ("gen-fake-000001",)


async def test_way_through_a_stream_can_be_taken_in_the_hand() -> None:
    async with client_saying().chat.completions.stream(**CREATE) as stream:
        chunks = stream.__aiter__()
        assert (await chunks.__anext__()).text == ""
        assert [chunk.text async for chunk in chunks if chunk.text] == ["One ", "two ", "three."]
        texts = stream.text()
        assert await texts.__anext__() == "One "
        assert [text async for text in texts] == ["two ", "three."]


async def test_consumer_that_had_to_wait_takes_what_the_other_read() -> None:
    async with client_saying().chat.completions.stream(**CREATE) as stream:
        real = stream._turn

        class Turn:
            async def __aenter__(self) -> None:
                # The other one was here before.
                async with real:
                    await stream._advance(stream._driver)  # type: ignore[arg-type]  # it is open

            async def __aexit__(self, *error: object) -> None:
                pass

        stream._turn = Turn()  # type: ignore[assignment]  # it can be entered
        assert await stream._more(0)
        assert len(stream._kept) == 1


async def no_sleep(seconds: float) -> None:
    """Time does not pass here."""
