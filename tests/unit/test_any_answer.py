"""Whatever a server answers, a call ends in an answer or in one of our errors."""

from __future__ import annotations

import json
import pickle
from decimal import Decimal
from typing import Any

from hypothesis import example, given, settings
from hypothesis import strategies as st

from openrouter.completions import ChatChunk, ChatCompletion
from openrouter.errors import (
    APIConnectionError,
    IncompleteResponseError,
    OpenRouterError,
    ResponseDecodeError,
    StreamInterruptedError,
)
from tests.unit.any_answer import (
    ASK,
    BROKEN_CONNECTIONS,
    COMPLETION,
    EVENTS,
    LINE_ENDS,
    STREAM_HEADERS,
    SUCCESS,
    WHOLE_HEADERS,
    Body,
    Event,
    client_for,
    cut,
    written,
)

SSE = {"content-type": "text/event-stream"}


def check_error(error: OpenRouterError) -> None:
    """An error can be printed, stored and sent to another process."""
    line = str(error)
    assert "\n" not in line
    assert repr(error)
    again = pickle.loads(pickle.dumps(error))
    assert (type(again), str(again), repr(again)) == (type(error), line, repr(error))


def check_answer(answer: ChatCompletion) -> None:
    """Everything can be asked of an answer."""
    assert isinstance(answer.text, str)
    assert isinstance(answer.tool_calls, list)
    for said in (answer.reasoning, answer.finish_reason, answer.generation_id):
        assert said is None or isinstance(said, str)
    assert answer.cost is None or isinstance(answer.cost, Decimal)
    assert repr(answer)
    try:
        answer.require_complete()
    except IncompleteResponseError as error:
        check_error(error)


def asked(body: Body, headers: Any, status: int) -> ChatCompletion | OpenRouterError:
    """What comes of a plain call: the answer, or the error."""
    with client_for(body, headers, status) as client:
        try:
            answer = client.chat.completions.create(**ASK)
        except OpenRouterError as error:
            check_error(error)
            return error
        finally:
            assert body.closed
    assert type(answer) is ChatCompletion
    check_answer(answer)
    return answer


@settings(deadline=None)
@given(COMPLETION, SUCCESS)
def test_any_json_as_an_answer_is_an_answer_or_an_error(data: Any, status: int) -> None:
    content = json.dumps(data, sort_keys=True)
    got = asked(Body([content.encode()]), {"content-type": "application/json"}, status)
    if isinstance(got, ChatCompletion) and status != 204:
        assert json.dumps(got.to_dict(), sort_keys=True) == content
    elif isinstance(got, OpenRouterError) and got.partial is not None:
        assert json.dumps(got.partial.to_dict(), sort_keys=True) == content


@settings(deadline=None)
@given(st.data(), COMPLETION.map(lambda data: json.dumps(data).encode()) | st.binary(max_size=50))
@example(None, b"[" * 100_000)
@example(None, b"\xef\xbb\xbf{}")
@example(None, '{"choices": []}'.encode("utf-16"))
def test_any_bytes_as_an_answer_are_an_answer_or_an_error(data: Any, content: bytes) -> None:
    if data is None:
        asked(Body([content]), {}, 200)
        return
    error = data.draw(st.none() | BROKEN_CONNECTIONS)
    body = Body(cut(data.draw, content), error)
    got = asked(body, data.draw(WHOLE_HEADERS), data.draw(SUCCESS))
    if error is not None:
        assert isinstance(got, (APIConnectionError, ResponseDecodeError))


def streamed(body: Body, headers: Any) -> tuple[list[ChatChunk], Any]:
    """The chunks of a streamed call, and the completion or the error that it ends in."""
    chunks: list[ChatChunk] = []
    with client_for(body, headers) as client:
        try:
            with client.chat.completions.stream(**ASK) as stream:
                for chunk in stream:
                    assert type(chunk) is ChatChunk
                    chunks.append(chunk)
                answer = stream.completion()
        except OpenRouterError as error:
            check_error(error)
            return chunks, error
        finally:
            assert body.closed
    assert type(answer) is ChatCompletion
    check_answer(answer)
    return chunks, answer


def text_of(chunks: list[ChatChunk]) -> str:
    return "".join(chunk.text for chunk in chunks)


def readable(events: list[Event]) -> list[Event]:
    """The events up to the one with which reading ends."""
    for place, event in enumerate(events):
        if event.effect in ("done", "break"):
            return events[: place + 1]
    return events


@settings(deadline=None)
@given(st.data(), EVENTS, LINE_ENDS, st.none() | BROKEN_CONNECTIONS)
def test_all_that_a_stream_said_is_in_its_completion_or_in_its_error(
    data: st.DataObject, events: list[Event], line_end: bytes, broken: Exception | None
) -> None:
    pieces = cut(data.draw, written(events, line_end))
    chunks, end = streamed(Body(pieces, broken), SSE)

    read = readable(events)
    effects = {event.effect for event in read}
    said = "".join(event.text for event in read)
    assert text_of(chunks) == "".join(e.text for e in read if e.effect != "break")
    if "break" in effects:
        assert isinstance(end, StreamInterruptedError)
        assert isinstance(end.cause, OpenRouterError)
        assert end.partial.text == said
    elif effects & {"done", "finish"}:
        assert isinstance(end, ChatCompletion)
        assert end.text == said
    else:
        assert isinstance(end, StreamInterruptedError)
        assert (end.cause is None) is (broken is None)
        assert end.retryable
        assert end.partial.text == said


@settings(deadline=None)
@given(st.data(), EVENTS, LINE_ENDS, st.none() | BROKEN_CONNECTIONS)
def test_all_that_arrived_whole_of_a_stream_that_is_cut_is_kept(
    data: st.DataObject, events: list[Event], line_end: bytes, broken: Exception | None
) -> None:
    events = [event for event in events if event.effect == "go on"]
    length = data.draw(st.integers(0, len(written(events, line_end))))
    chunks, end = streamed(Body(cut(data.draw, written(events, line_end)[:length]), broken), SSE)

    whole = ""
    for place, event in enumerate(events):
        # The blank line after an event may be missing.
        if len(written(events[: place + 1], line_end)) - 2 * len(line_end) <= length:
            whole += event.text
    assert isinstance(end, StreamInterruptedError)
    assert (end.cause is None) is (broken is None)
    assert end.retryable
    assert end.partial.text == text_of(chunks) == whole


STREAM_BYTES = (
    EVENTS.map(lambda events: written(events, b"\n"))
    | st.lists(COMPLETION, max_size=3).map(
        lambda items: b"".join(b"data: %s\n\n" % json.dumps(item).encode() for item in items)
    )
    | st.binary(max_size=50)
    | st.lists(
        st.sampled_from([b"data", b": ", b"\r", b"\n", b"{", b"[DONE]", b"\xef\xbb\xbf"])
    ).map(b"".join)
)


@settings(deadline=None)
@given(st.data(), STREAM_BYTES, STREAM_HEADERS | WHOLE_HEADERS, st.none() | BROKEN_CONNECTIONS)
def test_any_bytes_as_a_stream_are_an_answer_or_an_error(
    data: st.DataObject, content: bytes, headers: Any, broken: Exception | None
) -> None:
    _, end = streamed(Body(cut(data.draw, content), broken), headers)
    if isinstance(end, StreamInterruptedError):
        check_answer(end.partial)


def test_line_without_end_breaks_the_stream_and_not_the_memory() -> None:
    said = Event([b'data: {"choices": [{"delta": {"content": "Hi"}}]}'], "Hi")
    endless = [b"data: ", *[b"x" * 2**20] * 20]
    chunks, end = streamed(Body([written([said], b"\n"), *endless]), SSE)
    assert isinstance(end, StreamInterruptedError)
    assert type(end.cause) is ResponseDecodeError
    assert end.partial.text == text_of(chunks) == "Hi"
