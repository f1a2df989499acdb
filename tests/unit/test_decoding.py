from __future__ import annotations

import json
from typing import Any, Mapping

import pytest

from openrouter.decoding import LAST_EVENTS, ChatDecoder, StreamDecoder
from openrouter.errors import (
    APIConnectionError,
    OpenRouterError,
    ProviderError,
    RateLimitError,
    ResponseDecodeError,
    StreamInterruptedError,
)
from openrouter.sse import SSEComment

MODEL = "m/one"
SSE = {"content-type": "text/event-stream"}
JSON = {"content-type": "application/json; charset=utf-8"}


def decoder(headers: Mapping[str, str] = SSE) -> StreamDecoder[Any]:
    return StreamDecoder(lambda data: ("read", data), headers, MODEL)


def feed(ours: StreamDecoder[Any], content: bytes) -> tuple[list[Any], OpenRouterError | None]:
    """What a caller gets of a piece: comments, and events as they are read."""
    items, error = ours.feed(content)
    return [item[1] if isinstance(item, tuple) else item for item in items], error


def fail(ours: StreamDecoder[Any], error: OpenRouterError) -> tuple[list[Any], Any]:
    """As ``feed``, for a failure of the transport."""
    items, failure = ours.fail(error)
    return [item[1] if isinstance(item, tuple) else item for item in items], failure


def event(data: Any) -> bytes:
    return b"data: " + json.dumps(data).encode() + b"\n\n"


def chunk(text: str, finish: Any = None, **more: Any) -> Any:
    choice = {"index": 0, "delta": {"content": text}, "finish_reason": finish}
    return {"choices": [choice], **more}


def interrupted(decoded: tuple[list[Any], OpenRouterError | None]) -> StreamInterruptedError:
    assert isinstance(decoded[1], StreamInterruptedError)
    return decoded[1]


def test_decoder_reads_events_and_hands_on_comments() -> None:
    ours = decoder()
    content = b": OPENROUTER PROCESSING\n\n" + event({"a": 1}) + b": again\n\n" + event([2])
    comments = [SSEComment("OPENROUTER PROCESSING"), SSEComment("again")]
    expected = [comments[0], ("read", {"a": 1}), comments[1], ("read", [2])]
    assert feed(ours, content) == (expected, None)
    assert not ours.done


def test_decoder_keeps_the_text_of_an_event_beside_it() -> None:
    assert decoder().feed(event({"a": 1})) == ([('{"a": 1}', ("read", {"a": 1}))], None)


def test_decoder_ends_with_done_and_looks_at_nothing_behind_it() -> None:
    ours = decoder()
    items, error = feed(ours, event(1) + b"data: [DONE]\n\ndata: {rubbish\n\n")
    assert (items, error, ours.done) == ([("read", 1)], None, True)


@pytest.mark.parametrize("kind", sorted(LAST_EVENTS))
def test_decoder_last_event_makes_done_unnecessary(kind: str) -> None:
    ours = decoder()
    feed(ours, event({"type": kind}))
    assert not ours.done
    assert feed(ours, b"") == ([], None)
    assert ours.done


def test_decoder_last_event_without_its_blank_line_counts() -> None:
    ours = decoder()
    assert feed(ours, event({"type": "message_stop"})[:-2]) == ([], None)
    assert feed(ours, b"") == ([("read", {"type": "message_stop"})], None)


def test_decoder_end_before_the_last_event_is_a_cut() -> None:
    ours = decoder({**SSE, "x-generation-id": "gen-1"})
    feed(ours, event({"type": "response.output_text.delta"}))
    error = interrupted(feed(ours, b""))
    assert error.message == "The stream ended before the answer did."
    assert (error.cause, error.partial, error.retryable) == (None, None, True)
    assert (error.model, error.generation_id) == (MODEL, "gen-1")
    assert ours.done


@pytest.mark.parametrize("half", [b'data: {"id": "gen-', b"data", b"data: [DON", b": OPEN"])
def test_decoder_half_an_event_at_the_end_is_a_cut(half: bytes) -> None:
    ours = decoder()
    assert feed(ours, event(1) + half) == ([("read", 1)], None)
    error = interrupted(feed(ours, b""))
    assert error.message == "The stream ended before the answer did."
    assert (error.cause, error.retryable) == (None, True)


def test_decoder_half_an_event_after_the_last_event_is_none() -> None:
    ours = decoder()
    feed(ours, event({"type": "message_stop"}) + b"data: [DON")
    assert (feed(ours, b""), ours.done) == (([], None), True)


@pytest.mark.parametrize("nothing", [b"data\n\n", b"data:\n\n", b"event: ping\ndata: \n\n"])
def test_decoder_event_without_data_is_none(nothing: bytes) -> None:
    assert feed(decoder(), nothing + event(1)) == ([("read", 1)], None)


@pytest.mark.parametrize("text", [b"{rubbish", b" ", b"nan, no", b"[" * 100_000])
def test_decoder_event_that_is_no_json(text: bytes) -> None:
    ours = decoder()
    items, error = feed(ours, event(1) + b"data: " + text + b"\n\n" + event(2))
    assert items == [("read", 1)]
    assert isinstance(error, StreamInterruptedError)
    assert type(error.cause) is ResponseDecodeError
    assert error.message.startswith("The stream cannot be read")
    assert ours.done


@pytest.mark.parametrize("more", [b"x", b""])
def test_decoder_line_that_is_too_long_is_an_error_after_what_came_before(more: bytes) -> None:
    ours = decoder()
    items, error = feed(ours, event(1) + b"data: " + b"x" * (17 * 1024 * 1024))
    assert (items, error) == ([("read", 1)], None)
    error = interrupted(feed(ours, more))
    assert (type(error.cause), error.retryable) == (ResponseDecodeError, False)


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ({"error": {"code": 502, "message": "No."}}, ProviderError),
        ({"error": {"code": "rate_limit_exceeded", "message": "No."}}, RateLimitError),
        ({"type": "error", "code": "rate_limit_exceeded", "message": "No."}, RateLimitError),
        ({"choices": [{"error": {"code": 429, "message": "No."}}]}, RateLimitError),
    ],
)
def test_decoder_error_event_has_its_class(data: Any, expected: type[OpenRouterError]) -> None:
    ours = decoder()
    items, error = feed(ours, event(1) + event(data) + event(2))
    assert items == [("read", 1)]
    assert isinstance(error, StreamInterruptedError)
    assert type(error.cause) is expected
    assert error.__cause__ is error.cause
    assert (error.model, error.message) == (MODEL, "The stream reports an error")
    assert str(error).endswith("The stream reports an error: No; try again shortly")
    assert ours.done


def test_decoder_error_names_the_model_that_really_failed() -> None:
    failed = {"model": "m/two", "error": {"code": 502, "message": "No."}}
    assert interrupted(feed(decoder(), event(failed))).model == "m/two"


def test_decoder_failure_of_the_transport() -> None:
    ours, cause = decoder(), APIConnectionError("gone")
    error = interrupted(fail(ours, cause))
    assert (error.cause, error.model, ours.done) == (cause, MODEL, True)


def test_decoder_failure_of_the_transport_keeps_what_had_arrived() -> None:
    ours, cause = decoder(), APIConnectionError("gone")
    assert feed(ours, event(1)[:-2]) == ([], None)
    items, error = fail(ours, cause)
    assert items == [("read", 1)]
    assert isinstance(error, StreamInterruptedError)
    assert error.cause is cause


@pytest.mark.parametrize("half", [b"", b'data: {"ty', b"data: [DON"])
def test_decoder_failure_of_the_transport_in_mid_event_is_told_as_such(half: bytes) -> None:
    ours, cause = decoder(), APIConnectionError("gone")
    feed(ours, event(1) + half)
    items, error = fail(ours, cause)
    assert (items, interrupted((items, error)).cause, ours.done) == ([], cause, True)


def test_decoder_failure_of_the_transport_after_an_error_event_is_that_error() -> None:
    ours = decoder()
    feed(ours, event({"error": {"code": 429, "message": "Slow."}})[:-1])
    error = interrupted(fail(ours, APIConnectionError("gone")))
    assert type(error.cause) is RateLimitError


def test_decoder_failure_after_the_last_event_is_none() -> None:
    ours = decoder()
    feed(ours, event({"type": "response.completed"}))
    assert fail(ours, APIConnectionError("gone")) == ([], None)
    assert ours.done


def test_decoder_whole_answer_in_place_of_a_stream() -> None:
    ours = decoder(JSON)
    assert feed(ours, b'{"a"') == ([], None)
    assert feed(ours, b": 1}") == ([], None)
    assert not ours.done
    assert feed(ours, b"") == ([("read", {"a": 1})], None)
    assert ours.done


def test_decoder_whole_answer_that_is_an_error() -> None:
    ours = decoder(JSON)
    feed(ours, b'{"error": {"code": 429, "message": "Slow."}}')
    items, error = feed(ours, b"")
    assert (items, type(error), ours.done) == ([], RateLimitError, True)


@pytest.mark.parametrize("kind", ["application/json", "application/problem+json", "text/html"])
def test_decoder_whole_answer_that_is_no_json(kind: str) -> None:
    ours = decoder({"content-type": kind, "x-generation-id": "gen-1"})
    feed(ours, b"<title>Sign in")
    items, error = feed(ours, b"")
    assert items == []
    assert isinstance(error, ResponseDecodeError)
    assert (error.body, error.model) == ("<title>Sign in", MODEL)
    assert error.generation_id == "gen-1"


def test_decoder_whole_answer_that_breaks_off() -> None:
    ours = decoder(JSON)
    feed(ours, b'{"a": ')
    assert isinstance(interrupted(fail(ours, APIConnectionError("gone"))).cause, APIConnectionError)


def test_decoder_whole_answer_that_had_arrived_before_the_transport_failed() -> None:
    ours = decoder(JSON)
    feed(ours, b'{"a": 1}')
    assert fail(ours, APIConnectionError("gone")) == ([("read", {"a": 1})], None)
    ours = decoder(JSON)
    feed(ours, b'{"error": {"code": 429, "message": "Slow."}}')
    assert type(fail(ours, APIConnectionError("gone"))[1]) is RateLimitError


def test_decoder_without_a_content_type_reads_events() -> None:
    assert feed(decoder({}), event(1)) == ([("read", 1)], None)


def test_chat_decoder_puts_the_completion_together() -> None:
    ours = ChatDecoder(SSE, MODEL)
    items, error = feed(ours, event(chunk("Hel")) + event(chunk("lo", "stop")))
    assert ([item.text for item in items], error) == (["Hel", "lo"], None)
    items, error = feed(ours, event({"choices": [], "usage": {"cost": 0.5}}) + b"data: [DONE]\n\n")
    assert (len(items), error, ours.done) == (1, None, True)
    answer = ours.completion()
    assert (answer.text, answer.finish_reason, str(answer.cost)) == ("Hello", "stop", "0.5")


def test_chat_decoder_with_a_finish_reason_needs_no_done() -> None:
    ours = ChatDecoder(SSE, MODEL)
    feed(ours, event(chunk("Hi", "length")))
    assert feed(ours, b"") == ([], None)
    ours = ChatDecoder(SSE, MODEL)
    feed(ours, event(chunk("Hi", "length")))
    assert fail(ours, APIConnectionError("gone")) == ([], None)


def test_chat_decoder_of_several_choices_waits_for_all() -> None:
    ours = ChatDecoder(SSE, MODEL)
    one = {"index": 0, "delta": {}, "finish_reason": "stop"}
    feed(ours, event({"choices": [one, {"index": 1, "delta": {"content": "x"}}]}))
    assert interrupted(feed(ours, b"")).partial.choices[1].message.content == "x"


@pytest.mark.parametrize(
    ("headers", "first", "expected"),
    [
        ({"x-generation-id": "gen-h"}, "gen-1", "gen-h"),
        ({}, "gen-1", "gen-1"),
        ({}, None, "gen-2"),
        ({}, 7, "gen-2"),
    ],
)
def test_chat_decoder_generation_id(headers: Any, first: Any, expected: str) -> None:
    ours = ChatDecoder({**SSE, **headers}, MODEL)
    assert ours.generation_id == headers.get("x-generation-id")
    feed(ours, event(chunk("a", id=first)) + event(7) + event(chunk("b", id="gen-2")))
    assert ours.generation_id == expected
    assert ours.completion().generation_id == expected
    assert interrupted(feed(ours, b"")).generation_id == expected


def test_chat_decoder_generation_id_does_not_build_the_completion() -> None:
    ours = ChatDecoder(SSE, MODEL)
    feed(ours, event(chunk("a", id="gen-1")))
    del ours.whole
    assert ours.generation_id == "gen-1"


def test_chat_decoder_error_chunk_adds_what_it_says() -> None:
    ours = ChatDecoder(SSE, MODEL)
    feed(ours, event(chunk("Once")))
    failed = chunk(" upon", "error", error={"code": 502, "message": "No."})
    assert interrupted(feed(ours, event(failed))).partial.text == "Once upon"


def test_chat_decoder_whole_completion_becomes_one_chunk() -> None:
    ours = ChatDecoder(JSON, MODEL)
    call = {"id": "c1", "type": "function", "function": {"name": "f", "arguments": "{}"}}
    message = {"role": "assistant", "content": "Hi", "reasoning": "Hm", "tool_calls": [call]}
    body = {
        "id": "gen-1",
        "object": "chat.completion",
        "choices": [{"index": 0, "finish_reason": "stop", "message": message}],
        "usage": {"cost": 0.1},
    }
    feed(ours, json.dumps(body).encode())
    items, error = feed(ours, b"")
    assert ([(item.text, item.reasoning) for item in items], error) == ([("Hi", "Hm")], None)
    assert ours.completion().to_dict() == body


def test_chat_decoder_whole_completion_that_failed_hands_over_what_it_says() -> None:
    ours = ChatDecoder(JSON, MODEL)
    body = {"choices": [{"finish_reason": "error", "message": {"content": "Once"}}]}
    feed(ours, json.dumps(body).encode())
    items, error = feed(ours, b"")
    assert [item.text for item in items] == ["Once"]
    assert isinstance(error, StreamInterruptedError)
    assert type(error.cause) is ProviderError
    assert error.partial.text == "Once"


@pytest.mark.parametrize("body", [[], 7, {"choices": None}, {"choices": ["x", {"index": 0}]}, {}])
def test_chat_decoder_whole_answer_of_any_shape_is_read(body: Any) -> None:
    ours = ChatDecoder(JSON, MODEL)
    feed(ours, json.dumps(body).encode())
    items, error = feed(ours, b"")
    assert ([item.text for item in items], error, ours.done) == ([""], None, True)
    assert ours.completion().text == ""
