# Made from tests/unit/_async/test_conversation_streams.py by scripts/unasync, do not edit.
# Change the source, then run scripts/unasync;
# scripts/unasync --check fails while the two differ.
from __future__ import annotations

import functools
import gc
import warnings
from typing import Any

import pytest

from openrouter import ChatStream, Conversation
from openrouter.errors import ConfigurationError, InsufficientCreditsError, StreamInterruptedError
from openrouter.testing import FakeOpenRouter, faults
from tests.unit.together import together

MODEL = "openai/gpt-4o-mini"
PIECES = ("One ", "two ", "three.")


def talk_on(fake: FakeOpenRouter, **settings: Any) -> Conversation:
    return Conversation(fake.client(retry=None), MODEL, **settings)


def saying(*pieces: str) -> FakeOpenRouter:
    fake = FakeOpenRouter()
    fake.reply(chunks=pieces or PIECES)
    return fake


def test_stream_that_ends_is_remembered() -> None:
    fake = saying()
    talk = talk_on(fake)
    with talk.stream("Count", temperature=0) as stream:
        assert isinstance(stream, ChatStream)
        before: Any = stream.turn
        assert before is None
        assert not talk.turns
        pieces = [chunk.text for chunk in stream]
        # The turn is there before the block is left.
        assert talk.turns == (stream.turn,)
        final = stream.completion()
    assert "".join(pieces) == final.text == talk.turns[0].text == "One two three."
    assert fake.requests[0].json["temperature"] == 0
    turn = talk.turns[0]
    assert (turn.status, turn.cost, turn.tokens.known) == ("complete", final.cost, True)
    assert len(talk.turns) == talk.totals.calls == 1
    fake.reply("Four.")
    talk.send("And then?")
    sent = fake.requests[-1].json["messages"]
    assert [message["content"] for message in sent] == ["Count", "One two three.", "And then?"]


@pytest.mark.parametrize("view", ["text", "events"])
def test_views_of_a_stream_are_remembered_too(view: str) -> None:
    talk = talk_on(saying())
    with talk.stream("Count") as stream:
        for _ in getattr(stream, view)():
            pass
        assert talk.turns[0].text == "One two three."


def test_stream_needs_no_block() -> None:
    fake = saying()
    talk = talk_on(fake)
    stream = talk.stream("Count")
    answer = stream.completion()
    assert talk.turns[0].text == answer.text
    # Nor does a block that comes later ask again.
    with stream:
        assert stream.completion() == answer
    assert len(talk.turns) == len(fake.requests) == 1


def test_stream_that_is_left_early_is_kept_and_marked() -> None:
    fake = saying()
    talk = talk_on(fake)
    with talk.stream("Count") as stream:
        for text in stream.text():
            if text == "two ":
                break
    turn = talk.turns[0]
    assert (turn.status, turn.text, turn.error) == ("partial", "One two ", None)
    assert turn is stream.turn
    assert turn.cost is None
    assert talk.cost is None
    assert talk.totals.unknown_cost_calls == 1
    fake.reply("Go on.")
    talk.send("And then?")
    assert fake.requests[-1].json["messages"][1] == {"role": "assistant", "content": "One two "}


def test_stream_that_is_left_after_the_last_word_is_whole() -> None:
    talk = talk_on(saying())
    with talk.stream("Count") as stream:
        for chunk in stream:
            if chunk.finish_reason:
                break
    assert talk.turns[0].status == "complete"


def test_stream_that_is_left_by_an_exception_is_kept() -> None:
    talk = talk_on(saying())
    with pytest.raises(KeyError):
        with talk.stream("Count") as stream:
            for chunk in stream:
                if chunk.text:
                    raise KeyError
    assert (talk.turns[0].status, talk.turns[0].text) == ("partial", "One ")


def test_stream_that_breaks_is_kept_and_marked() -> None:
    fake = saying()
    fake.fail(faults.StreamError(after=2))
    talk = talk_on(fake)
    with pytest.raises(StreamInterruptedError) as caught:
        with talk.stream("Count") as stream:
            for _ in stream:
                pass
    turn = talk.turns[0]
    assert (turn.status, turn.text) == ("partial", "One ")
    assert turn.error == str(caught.value)
    fake.reply("Again.")
    with talk.stream_retry() as stream:
        stream.completion()
    assert [turn.text for turn in talk.turns] == ["Again."]
    assert [m["content"] for m in fake.requests[-1].json["messages"]] == ["Count"]


@pytest.mark.parametrize(
    "fault", [faults.insufficient_credits(), faults.StreamError(after=0), faults.Cut(0)]
)
def test_stream_that_says_nothing_can_be_tried_again(fault: Any) -> None:
    fake = saying()
    fake.fail(fault)
    talk = talk_on(fake)
    with pytest.raises((InsufficientCreditsError, StreamInterruptedError)) as caught:
        with talk.stream("Count") as stream:
            for _ in stream:
                pass
    assert not talk.turns
    assert talk.failed is not None
    assert talk.failed.error == str(caught.value)
    with talk.stream_retry(temperature=1) as stream:
        stream.completion()
    assert [(turn.question, turn.status) for turn in talk.turns] == [("Count", "complete")]
    assert fake.requests[-1].json["temperature"] == 1


def test_stream_left_before_the_answer_can_be_tried_again() -> None:
    talk = talk_on(saying())
    with talk.stream("Count"):
        pass
    assert not talk.turns
    assert talk.failed is not None
    assert talk.failed.error is None
    answer = talk.retry()
    assert talk.turns[0].text == answer.text


def test_edit_as_a_stream() -> None:
    fake = saying()
    talk = talk_on(fake)
    for question in ("a", "b"):
        talk.send(question)
    with talk.stream_edit(0, "A") as stream:
        assert [turn.question for turn in talk.turns] == ["a", "b"]
        stream.completion()
    assert [turn.question for turn in talk.turns] == ["A"]
    with pytest.raises(ConfigurationError, match="no message of the user 5; there are 1"):
        with talk.stream_edit(5, "B"):
            pass
    # That left nothing locked.
    talk.send("c")


def test_stream_is_asked_for_when_the_block_is_entered() -> None:
    fake = saying()
    talk = talk_on(fake)
    stream = talk.stream("b")
    talk.send("a")
    with stream:
        stream.completion()
    assert [turn.question for turn in talk.turns] == ["a", "b"]


def test_wrong_parameters_of_a_stream_are_told_at_once() -> None:
    talk = talk_on(saying())
    wrong: Any = {"temprature": 0}
    with pytest.raises(TypeError, match="did you mean 'temperature'"):
        talk.stream("a", **wrong)
    with pytest.raises(ConfigurationError, match="at least one text"):
        talk.stream([])
    # What the call itself refuses leaves nothing locked.
    with pytest.raises(ConfigurationError):
        with talk.stream("a", first_token_timeout=-1):
            pass
    talk.send("a")


def test_stream_that_was_closed_is_over() -> None:
    talk = talk_on(saying())
    stream = talk.stream("a")
    stream.close()
    stream.close()
    with pytest.raises(ConfigurationError, match="This stream is closed"):
        with stream:
            pass
    assert stream.turn is None
    with talk.stream("b") as stream:
        stream.completion()
    stream.close()
    assert len(talk.turns) == 1


def test_stream_that_is_dropped_frees_the_conversation() -> None:
    talk = talk_on(saying())
    with warnings.catch_warnings():
        # It is told that it was not closed; httpx tells that of its own part as well.
        warnings.simplefilter("ignore", ResourceWarning)
        stream = talk.stream("Count")
        for text in stream.text():
            assert text == "One "
            break
        del stream
        gc.collect()
    assert (talk.turns[0].status, talk.turns[0].text) == ("partial", "One ")
    talk.send("b")


def test_several_readers_make_one_turn() -> None:
    # The catalogue is one more thing to wait for before the stream is there.
    talk = talk_on(saying(*"abcdefgh"), context_limit="catalogue")
    stream = talk.stream("Count")

    def read() -> str:
        return "".join([chunk.text for chunk in stream])

    assert together(*[functools.partial(read)] * 4) == ["abcdefgh"] * 4
    stream.close()
    assert [turn.text for turn in talk.turns] == ["abcdefgh"]
    assert talk.totals.calls == 1
