from __future__ import annotations

import functools
import gc
import warnings
from typing import Any

import pytest

from openrouter import AsyncChatStream, AsyncConversation
from openrouter.errors import ConfigurationError, InsufficientCreditsError, StreamInterruptedError
from openrouter.testing import FakeOpenRouter, faults
from tests.unit.together import async_together

pytestmark = pytest.mark.anyio

MODEL = "openai/gpt-4o-mini"
PIECES = ("One ", "two ", "three.")


def talk_on(fake: FakeOpenRouter, **settings: Any) -> AsyncConversation:
    return AsyncConversation(fake.async_client(retry=None), MODEL, **settings)


def saying(*pieces: str) -> FakeOpenRouter:
    fake = FakeOpenRouter()
    fake.reply(chunks=pieces or PIECES)
    return fake


async def test_stream_that_ends_is_remembered() -> None:
    fake = saying()
    talk = talk_on(fake)
    async with talk.stream("Count", temperature=0) as stream:
        assert isinstance(stream, AsyncChatStream)
        before: Any = stream.turn
        assert before is None
        assert not talk.turns
        pieces = [chunk.text async for chunk in stream]
        # The turn is there before the block is left.
        assert talk.turns == (stream.turn,)
        final = await stream.completion()
    assert "".join(pieces) == final.text == talk.turns[0].text == "One two three."
    assert fake.requests[0].json["temperature"] == 0
    turn = talk.turns[0]
    assert (turn.status, turn.cost, turn.tokens.known) == ("complete", final.cost, True)
    assert len(talk.turns) == talk.totals.calls == 1
    fake.reply("Four.")
    await talk.send("And then?")
    sent = fake.requests[-1].json["messages"]
    assert [message["content"] for message in sent] == ["Count", "One two three.", "And then?"]


@pytest.mark.parametrize("view", ["text", "events"])
async def test_views_of_a_stream_are_remembered_too(view: str) -> None:
    talk = talk_on(saying())
    async with talk.stream("Count") as stream:
        async for _ in getattr(stream, view)():
            pass
        assert talk.turns[0].text == "One two three."


async def test_stream_needs_no_block() -> None:
    fake = saying()
    talk = talk_on(fake)
    stream = talk.stream("Count")
    answer = await stream.completion()
    assert talk.turns[0].text == answer.text
    # Nor does a block that comes later ask again.
    async with stream:
        assert await stream.completion() == answer
    assert len(talk.turns) == len(fake.requests) == 1


async def test_stream_that_is_left_early_is_kept_and_marked() -> None:
    fake = saying()
    talk = talk_on(fake)
    async with talk.stream("Count") as stream:
        async for text in stream.text():
            if text == "two ":
                break
    turn = talk.turns[0]
    assert (turn.status, turn.text, turn.error) == ("partial", "One two ", None)
    assert turn is stream.turn
    assert turn.cost is None
    assert talk.cost is None
    assert talk.totals.unknown_cost_calls == 1
    fake.reply("Go on.")
    await talk.send("And then?")
    assert fake.requests[-1].json["messages"][1] == {"role": "assistant", "content": "One two "}


async def test_stream_that_is_left_after_the_last_word_is_whole() -> None:
    talk = talk_on(saying())
    async with talk.stream("Count") as stream:
        async for chunk in stream:
            if chunk.finish_reason:
                break
    assert talk.turns[0].status == "complete"


async def test_stream_that_is_left_by_an_exception_is_kept() -> None:
    talk = talk_on(saying())
    with pytest.raises(KeyError):
        async with talk.stream("Count") as stream:
            async for chunk in stream:
                if chunk.text:
                    raise KeyError
    assert (talk.turns[0].status, talk.turns[0].text) == ("partial", "One ")


async def test_stream_that_breaks_is_kept_and_marked() -> None:
    fake = saying()
    fake.fail(faults.StreamError(after=2))
    talk = talk_on(fake)
    with pytest.raises(StreamInterruptedError) as caught:
        async with talk.stream("Count") as stream:
            async for _ in stream:
                pass
    turn = talk.turns[0]
    assert (turn.status, turn.text) == ("partial", "One ")
    assert turn.error == str(caught.value)
    fake.reply("Again.")
    async with talk.stream_retry() as stream:
        await stream.completion()
    assert [turn.text for turn in talk.turns] == ["Again."]
    assert [m["content"] for m in fake.requests[-1].json["messages"]] == ["Count"]


@pytest.mark.parametrize(
    "fault", [faults.insufficient_credits(), faults.StreamError(after=0), faults.Cut(0)]
)
async def test_stream_that_says_nothing_can_be_tried_again(fault: Any) -> None:
    fake = saying()
    fake.fail(fault)
    talk = talk_on(fake)
    with pytest.raises((InsufficientCreditsError, StreamInterruptedError)) as caught:
        async with talk.stream("Count") as stream:
            async for _ in stream:
                pass
    assert not talk.turns
    assert talk.failed is not None
    assert talk.failed.error == str(caught.value)
    async with talk.stream_retry(temperature=1) as stream:
        await stream.completion()
    assert [(turn.question, turn.status) for turn in talk.turns] == [("Count", "complete")]
    assert fake.requests[-1].json["temperature"] == 1


async def test_stream_left_before_the_answer_can_be_tried_again() -> None:
    talk = talk_on(saying())
    async with talk.stream("Count"):
        pass
    assert not talk.turns
    assert talk.failed is not None
    assert talk.failed.error is None
    answer = await talk.retry()
    assert talk.turns[0].text == answer.text


async def test_edit_as_a_stream() -> None:
    fake = saying()
    talk = talk_on(fake)
    for question in ("a", "b"):
        await talk.send(question)
    async with talk.stream_edit(0, "A") as stream:
        assert [turn.question for turn in talk.turns] == ["a", "b"]
        await stream.completion()
    assert [turn.question for turn in talk.turns] == ["A"]
    with pytest.raises(ConfigurationError, match="no message of the user 5; there are 1"):
        async with talk.stream_edit(5, "B"):
            pass
    # That left nothing locked.
    await talk.send("c")


async def test_stream_is_asked_for_when_the_block_is_entered() -> None:
    fake = saying()
    talk = talk_on(fake)
    stream = talk.stream("b")
    await talk.send("a")
    async with stream:
        await stream.completion()
    assert [turn.question for turn in talk.turns] == ["a", "b"]


async def test_wrong_parameters_of_a_stream_are_told_at_once() -> None:
    talk = talk_on(saying())
    wrong: Any = {"temprature": 0}
    with pytest.raises(TypeError, match="did you mean 'temperature'"):
        talk.stream("a", **wrong)
    with pytest.raises(ConfigurationError, match="at least one text"):
        talk.stream([])
    # What the call itself refuses leaves nothing locked.
    with pytest.raises(ConfigurationError):
        async with talk.stream("a", first_token_timeout=-1):
            pass
    await talk.send("a")


async def test_stream_that_was_closed_is_over() -> None:
    talk = talk_on(saying())
    stream = talk.stream("a")
    await stream.aclose()
    await stream.aclose()
    with pytest.raises(ConfigurationError, match="This stream is closed"):
        async with stream:
            pass
    assert stream.turn is None
    async with talk.stream("b") as stream:
        await stream.completion()
    await stream.aclose()
    assert len(talk.turns) == 1


async def test_stream_that_is_dropped_frees_the_conversation() -> None:
    talk = talk_on(saying())
    with warnings.catch_warnings():
        # It is told that it was not closed; httpx tells that of its own part as well.
        warnings.simplefilter("ignore", ResourceWarning)
        stream = talk.stream("Count")
        async for text in stream.text():
            assert text == "One "
            break
        del stream
        gc.collect()
    assert (talk.turns[0].status, talk.turns[0].text) == ("partial", "One ")
    await talk.send("b")


async def test_several_readers_make_one_turn() -> None:
    # The catalogue is one more thing to wait for before the stream is there.
    talk = talk_on(saying(*"abcdefgh"), context_limit="catalogue")
    stream = talk.stream("Count")

    async def read() -> str:
        return "".join([chunk.text async for chunk in stream])

    assert await async_together(*[functools.partial(read)] * 4) == ["abcdefgh"] * 4
    await stream.aclose()
    assert [turn.text for turn in talk.turns] == ["abcdefgh"]
    assert talk.totals.calls == 1
