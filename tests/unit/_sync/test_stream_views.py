# Made from tests/unit/_async/test_stream_views.py by scripts/unasync, do not edit.
# Change the source, then run scripts/unasync;
# scripts/unasync --check fails while the two differ.
from __future__ import annotations

import functools
from typing import Any

import pytest

from openrouter import OpenRouter
from openrouter.errors import StreamInterruptedError
from openrouter.stream_events import Finished, KeepAlive, TextDelta, UsageReported
from openrouter.testing import FakeOpenRouter, faults
from tests.unit.together import together

CREATE: Any = {"model": "openai/gpt-4o-mini", "messages": "Hi"}


def client_saying(*pieces: str, fault: Any = None, **options: Any) -> OpenRouter:
    fake = FakeOpenRouter(keepalives=2)
    fake.reply(chunks=pieces or ("One ", "two ", "three."))
    if fault is not None:
        fake.fail(fault)
    return fake.client(**{"retry": None, **options})


def test_text_is_the_text_and_nothing_else() -> None:
    with client_saying().chat.completions.stream(**CREATE) as stream:
        assert [text for text in stream.text()] == ["One ", "two ", "three."]
        # From the start, as often as one likes.
        assert "".join([text for text in stream.text()]) == "One two three."


def test_events_say_what_happens() -> None:
    with client_saying().chat.completions.stream(**CREATE) as stream:
        events = [event for event in stream.events()]
        final = stream.completion()
    assert [e.text for e in events if isinstance(e, TextDelta)] == ["One ", "two ", "three."]
    assert [type(event) for event in events if not isinstance(event, TextDelta)] == [
        KeepAlive,
        KeepAlive,
        Finished,
        UsageReported,
    ]
    assert isinstance(events[-1], UsageReported)
    assert events[-1].usage == final.usage


def test_events_have_the_whole_tool_call() -> None:
    fake = FakeOpenRouter()
    fake.reply(tool_calls=[{"name": "weather", "arguments": {"city": "Oslo"}}])
    with fake.client().chat.completions.stream(**CREATE) as stream:
        events = [event for event in stream.events()]
        final = stream.completion()
    whole = [event for event in events if event.type == "tool_call_done"]
    assert [event.tool_call for event in whole] == final.tool_calls


def test_events_break_off_with_the_stream() -> None:
    client = client_saying(fault=faults.StreamError(after=2))
    seen: list[Any] = []
    with client.chat.completions.stream(**CREATE) as stream:
        for _ in range(2):
            with pytest.raises(StreamInterruptedError) as caught:
                for event in stream.events():
                    seen += [event]
            assert caught.value.partial.text == "One "
            assert stream.attempts == caught.value.attempts
            assert len(stream.attempts) == 1
    assert [event.text for event in seen if isinstance(event, TextDelta)] == ["One ", "One "]


def test_several_consumers_see_everything() -> None:
    with client_saying(*"abcdefgh").chat.completions.stream(**CREATE) as stream:

        def all_of(view: Any) -> list[Any]:
            return [item for item in view]

        chunks, texts, events = together(
            functools.partial(all_of, stream),
            functools.partial(all_of, stream.text()),
            functools.partial(all_of, stream.events()),
        )
        late = all_of(stream)
    assert "".join(texts) == "abcdefgh"
    assert "".join(chunk.text for chunk in chunks) == "abcdefgh"
    assert chunks == late
    assert "".join(e.text for e in events if isinstance(e, TextDelta)) == "abcdefgh"


def test_consumers_open_the_stream_once() -> None:
    client = client_saying()
    stream = client.chat.completions.stream(**CREATE)

    def consume() -> str:
        return "".join([text for text in stream.text()])

    assert together(consume, consume) == ["One two three."] * 2
    assert len(stream.attempts) == 1


def test_next_chunk_by_chunk_goes_on_where_it_was() -> None:
    with client_saying().chat.completions.stream(**CREATE) as stream:
        texts = [(stream.__next__()).text for _ in range(3)]
        # A loop does not take anything from it.
        assert "".join([chunk.text for chunk in stream]) == "One two three."
        texts.append((stream.__next__()).text)
    assert texts == ["", "One ", "two ", "three."]


def test_keepalives_are_told_as_they_come() -> None:
    heard: list[str] = []
    with client_saying().chat.completions.stream(**CREATE) as stream:
        stream.on_keepalive = heard.append
        stream.completion()
    assert heard == ["OPENROUTER PROCESSING", "OPENROUTER PROCESSING"]
    assert stream.partial().text == "One two three."


def test_attempts_of_a_stream_know_what_failed_before() -> None:
    client = client_saying(fault=faults.rate_limited(retry_after=0), retry=1)
    stream = client.chat.completions.stream(**CREATE)
    assert not stream.attempts
    with stream:
        assert [attempt.status for attempt in stream.attempts] == [429, 200]
        final = stream.completion()
    assert final.attempts == stream.attempts


def test_resumed_stream_is_one_to_the_caller() -> None:
    fake = FakeOpenRouter()
    fake.reply(chunks=["One ", "two ", "three."])
    fake.reply(chunks=["One ", "two ", "and three."])
    fake.fail(faults.StreamError(after=3))
    client = fake.client(retry=1)
    client._connections.sleep = no_sleep
    with client.with_options(resume_stream=True) as patient:
        with patient.chat.completions.stream(**CREATE) as stream:
            texts = [text for text in stream.text()]
            again = [chunk.text for chunk in stream if chunk.text]
            final = stream.completion()
    assert texts == again
    assert "".join(texts) == final.text == "One two and three."
    assert final.joined_from == ("gen-fake-000001",)


def test_way_through_a_stream_can_be_taken_in_the_hand() -> None:
    with client_saying().chat.completions.stream(**CREATE) as stream:
        chunks = stream.__iter__()
        assert (chunks.__next__()).text == ""
        assert [chunk.text for chunk in chunks if chunk.text] == ["One ", "two ", "three."]
        texts = stream.text()
        assert texts.__next__() == "One "
        assert [text for text in texts] == ["two ", "three."]


def test_consumer_that_had_to_wait_takes_what_the_other_read() -> None:
    with client_saying().chat.completions.stream(**CREATE) as stream:
        real = stream._turn

        class Turn:
            def __enter__(self) -> None:
                # The other one was here before.
                with real:
                    stream._advance(stream._driver)  # type: ignore[arg-type]  # it is open

            def __exit__(self, *error: object) -> None:
                pass

        stream._turn = Turn()  # type: ignore[assignment]  # it can be entered
        assert stream._more(0)
        assert len(stream._kept) == 1


def no_sleep(seconds: float) -> None:
    """Time does not pass here."""
