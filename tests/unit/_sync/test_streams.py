# Made from tests/unit/_async/test_streams.py by scripts/unasync, do not edit.
# Change the source, then run scripts/unasync;
# scripts/unasync --check fails while the two differ.
from __future__ import annotations

import dataclasses
import gc
import json
from typing import Any

import httpx
import pytest

from openrouter import OpenRouter
from openrouter.completions import ChatChunk, ChatCompletion
from openrouter.errors import (
    APIStatusError,
    AuthenticationError,
    ConfigurationError,
    OpenRouterError,
    ProviderError,
    RateLimitError,
    ResponseDecodeError,
    StreamInterruptedError,
)
from openrouter.testing import FakeOpenRouter, faults

MODEL = "openai/gpt-4o-mini"
CREATE: Any = {"model": MODEL, "messages": "Hi"}
SSE = {"content-type": "text/event-stream"}


def fake_saying(*pieces: str, fault: Any = None) -> FakeOpenRouter:
    fake = FakeOpenRouter()
    fake.reply(chunks=pieces or ("One ", "two ", "three."))
    if fault is not None:
        fake.fail(fault)
    return fake


def client_for(content: bytes, headers: Any = SSE) -> OpenRouter:
    transport = httpx.MockTransport(lambda _: httpx.Response(200, content=content, headers=headers))
    return OpenRouter(
        "sk-or-v1-x",
        retry=None,
        http_client=httpx.Client(transport=transport),
    )


def chunk(text: str, finish: Any = None, **more: Any) -> bytes:
    choice = {"index": 0, "delta": {"content": text}, "finish_reason": finish, **more}
    return b"data: " + json.dumps({"id": "gen-1", "choices": [choice]}).encode() + b"\n\n"


def test_stream_hands_out_chunks_and_then_the_whole() -> None:
    fake = fake_saying()
    with fake.client(retry=None) as client:
        with client.chat.completions.stream(**CREATE) as stream:
            chunks = [chunk for chunk in stream]
            final = stream.completion()
    assert {type(chunk) for chunk in chunks} == {ChatChunk}
    assert [chunk.text for chunk in chunks if chunk.text] == ["One ", "two ", "three."]
    assert type(final) is ChatCompletion
    assert (final.text, final.finish_reason) == ("One two three.", "stop")
    assert final.usage is not None
    assert final.cost is not None
    assert final.generation_id == stream.generation_id == "gen-fake-000001"
    request = fake.requests[0]
    assert request.json["stream"] is True
    assert request.headers["accept"] == "text/event-stream"


def test_stream_of_create_is_open_already() -> None:
    fake = fake_saying()
    stream = fake.client(retry=None).chat.completions.create(**CREATE, stream=True)
    assert len(fake.requests) == 1
    assert stream.generation_id == "gen-fake-000001"
    assert stream.partial().text == ""
    with stream:
        assert (stream.completion()).text == "One two three."
    assert len(fake.requests) == 1


def test_stream_is_sent_when_the_block_is_entered() -> None:
    fake = fake_saying()
    stream = fake.client(retry=None).chat.completions.stream(**CREATE)
    assert fake.requests == []
    assert stream.generation_id is None
    assert stream.partial().text == ""
    with stream as entered:
        assert entered is stream
        assert len(fake.requests) == 1


def test_stream_without_a_block_opens_with_the_first_chunk() -> None:
    fake = fake_saying()
    stream = fake.client(retry=None).chat.completions.stream(**CREATE)
    assert (stream.completion()).text == "One two three."
    assert (stream.completion()).text == "One two three."
    assert "".join([chunk.text for chunk in stream]) == "One two three."


def test_stream_left_in_a_loop_begins_anew_with_the_next() -> None:
    fake = fake_saying()
    with fake.client(retry=None).chat.completions.stream(**CREATE) as stream:
        for piece in stream:
            if piece.text == "One ":
                break
        assert stream.partial().text.startswith("One ")
        first = [piece for piece in stream]
        second = [piece for piece in stream]
    assert first == second
    assert "".join(piece.text for piece in first) == "One two three."


def test_stream_options_reach_the_request() -> None:
    fake = fake_saying()
    with fake.client(retry=None).chat.completions.stream(
        **CREATE,
        seed=3,
        extra_headers={"X-Trace": "7", "accept": "text/event-stream, */*"},
        extra_query={"debug": 1},
        extra_body={"brand_new": True},
        timeout=3,
    ) as stream:
        stream.completion()
    request = fake.requests[0]
    assert (request.json["seed"], request.json["brand_new"]) == (3, True)
    assert (request.headers["x-trace"], request.query) == ("7", {"debug": "1"})
    assert request.headers["accept"] == "text/event-stream, */*"


def test_stream_misspelt_parameter_is_a_type_error_at_once() -> None:
    wrong: Any = {"modle": MODEL}
    with pytest.raises(TypeError, match="did you mean 'model'"):
        FakeOpenRouter().client(retry=None).chat.completions.stream(messages="Hi", **wrong)


def test_stream_left_early_keeps_what_arrived() -> None:
    content = chunk("One ") + chunk("two.", "stop") + b"data: [DONE]\n\n"
    with client_for(content).chat.completions.stream(**CREATE) as stream:
        for piece in stream:
            assert piece.text == "One "
            break
    assert stream.closed
    stream.close()
    assert stream.partial().text.startswith("One ")
    assert [piece.text for piece in stream] in (["One "], ["One ", "two."])
    with pytest.raises(ConfigurationError, match="This stream is closed"):
        with stream:
            pass


def test_stream_left_early_is_no_completion() -> None:
    fake = fake_saying()
    with fake.client(retry=None).chat.completions.stream(**CREATE) as stream:
        for piece in stream:
            if piece.text:
                break
    with pytest.raises(StreamInterruptedError, match="closed before the answer ended") as caught:
        stream.completion()
    assert caught.value.partial.text == "One "
    assert caught.value.generation_id == "gen-fake-000001"
    assert not caught.value.retryable
    assert len(caught.value.attempts) == 1


def test_stream_never_entered_can_be_closed() -> None:
    fake = FakeOpenRouter()
    stream = fake.client(retry=None).chat.completions.stream(**CREATE)
    stream.close()
    with pytest.raises(ConfigurationError, match="This stream is closed"):
        with stream:
            pass
    assert [piece for piece in stream] == []
    with pytest.raises(StreamInterruptedError) as caught:
        stream.completion()
    assert caught.value.generation_id is None
    assert fake.requests == []


def test_stream_that_was_not_closed_warns() -> None:
    client = fake_saying().client(retry=None)
    stream = client.chat.completions.create(**CREATE, stream=True)
    with pytest.warns(ResourceWarning, match="was not closed: use it in a with block"):
        del stream


def test_stream_that_came_to_its_end_does_not_warn() -> None:
    client = fake_saying().client(retry=None)
    stream = client.chat.completions.create(**CREATE, stream=True)
    stream.completion()
    del stream
    gc.collect()


def test_stream_refused_raises_before_it_is_open() -> None:
    fake = FakeOpenRouter()
    fake.fail(faults.Status(401, "Who are you?"))
    stream = fake.client(retry=None).chat.completions.stream(**CREATE)
    with pytest.raises(AuthenticationError, match="Who are you"):
        with stream:
            raise AssertionError("not reached")
    with pytest.raises(AuthenticationError, match="Who are you"):
        stream.completion()


@pytest.mark.parametrize(
    ("code", "expected"), [(502, ProviderError), ("rate_limit_exceeded", RateLimitError)]
)
def test_stream_error_in_the_middle(code: Any, expected: type[OpenRouterError]) -> None:
    fake = fake_saying(fault=faults.StreamError(code, "Overheated.", after=2))
    seen = ""
    with fake.client(retry=None).chat.completions.stream(**CREATE) as stream:
        with pytest.raises(StreamInterruptedError) as caught:
            for piece in stream:
                seen += piece.text
        error = caught.value
        with pytest.raises(StreamInterruptedError) as again:
            stream.completion()
    assert again.value is error
    assert type(error.cause) is expected
    assert error.__cause__ is error.cause
    assert (error.code, error.model) == (code, MODEL)
    assert error.generation_id == "gen-fake-000001"
    assert type(error.partial) is ChatCompletion
    assert error.partial.text == seen == stream.partial().text
    assert seen
    assert "Overheated" in str(error)


def test_stream_error_in_a_choice() -> None:
    failed = chunk("Once", "error", error={"code": 502, "message": "Overheated."})
    with pytest.raises(StreamInterruptedError) as caught:
        client_for(failed).chat.completions.stream(**CREATE).completion()
    assert type(caught.value.cause) is ProviderError
    assert caught.value.partial.text == "Once"
    assert caught.value.generation_id == "gen-1"


@pytest.mark.parametrize("fault", [faults.NoDone(after=2), faults.Cut(620)])
def test_stream_that_is_cut(fault: Any) -> None:
    fake = fake_saying(fault=fault)
    with pytest.raises(StreamInterruptedError) as caught:
        with fake.client(retry=None).chat.completions.stream(**CREATE) as stream:
            stream.completion()
    error = caught.value
    assert error.retryable
    assert error.partial.text == "One "
    assert (error.generation_id, error.model) == ("gen-fake-000001", MODEL)


def test_stream_with_a_line_of_garbage() -> None:
    fake = fake_saying(fault=faults.GarbageLine(after=2))
    with pytest.raises(StreamInterruptedError, match="cannot be read") as caught:
        with fake.client(retry=None).chat.completions.stream(**CREATE) as stream:
            stream.completion()
    assert type(caught.value.cause) is ResponseDecodeError
    assert caught.value.cause.body == '{"id": '
    assert caught.value.partial.text == "One "


def test_stream_without_done_is_whole_once_it_finished() -> None:
    fake = fake_saying(fault=faults.NoDone())
    with fake.client(retry=None).chat.completions.stream(**CREATE) as stream:
        final = stream.completion()
    assert (final.text, final.finish_reason) == ("One two three.", "stop")


def test_stream_broken_after_it_finished_is_whole() -> None:
    fake = fake_saying()
    fake.fail(faults.NoDone())
    fake.fail(Reset())
    client = fake.client(retry=None)
    with client.chat.completions.stream(**CREATE) as stream:
        assert (stream.completion()).text == "One two three."
    fake.reply(chunks=["One ", "two."])
    with client.chat.completions.stream(**CREATE) as stream:
        assert (stream.completion()).text == "One two."


@pytest.mark.parametrize("way", ["whole", "early"])
def test_stream_closes_its_response(way: str) -> None:
    kept: list[httpx.Response] = []

    def keep(response: httpx.Response) -> None:
        kept.append(response)

    fake = fake_saying(fault=Reset(keep_done=True))
    http_client = httpx.Client(transport=fake.transport(), event_hooks={"response": [keep]})
    client = OpenRouter("sk-or-v1-x", retry=None, http_client=http_client)
    stream = client.chat.completions.create(**CREATE, stream=True)
    assert not kept[0].is_closed
    if way == "whole":
        assert (stream.completion()).text == "One two three."
    else:
        stream.close()
    assert kept[0].is_closed
    http_client.close()


@dataclasses.dataclass(frozen=True)
class Reset(faults.Fault):
    """The connection breaks instead of ending, after everything was said."""

    keep_done: bool = False

    def disturb(self, answer: Any) -> Any:
        chunks = answer.chunks if self.keep_done else answer.chunks[:-1]
        return dataclasses.replace(answer, chunks=chunks, end="reset")


def test_stream_answered_by_a_whole_completion() -> None:
    message: Any = {"role": "assistant", "content": "Hello.", "tool_calls": []}
    body = {
        "id": "gen-9",
        "choices": [{"index": 0, "finish_reason": "stop", "message": message}],
        "usage": {"total_tokens": 3},
    }
    client = client_for(json.dumps(body).encode(), {"content-type": "application/json"})
    with client.chat.completions.stream(**CREATE) as stream:
        texts = [piece.text for piece in stream]
        final = stream.completion()
    assert texts == ["Hello."]
    assert (final.text, final.finish_reason, final.generation_id) == ("Hello.", "stop", "gen-9")
    assert final.usage is not None
    assert final.usage.total_tokens == 3


def test_stream_answered_by_a_completion_that_failed() -> None:
    message = {"role": "assistant", "content": "Once upon"}
    error = {"code": 502, "message": "Overheated."}
    body = {"choices": [{"index": 0, "finish_reason": "error", "message": message, "error": error}]}
    client = client_for(json.dumps(body).encode(), {"content-type": "application/json"})
    with pytest.raises(StreamInterruptedError, match="Overheated") as caught:
        client.chat.completions.stream(**CREATE).completion()
    assert type(caught.value.cause) is ProviderError
    assert caught.value.partial.text == "Once upon"


@pytest.mark.parametrize("kind", ["application/json; charset=utf-8", "text/html"])
def test_stream_answered_by_a_page(kind: str) -> None:
    headers = {"content-type": kind, "x-generation-id": "gen-4"}
    client = client_for(b"<html><title>Sign in</title></html>", headers)
    with pytest.raises(ResponseDecodeError, match="Sign in") as caught:
        client.chat.completions.stream(**CREATE).completion()
    assert (caught.value.model, caught.value.generation_id) == (MODEL, "gen-4")


def test_stream_answered_by_nothing() -> None:
    transport = httpx.MockTransport(lambda _: httpx.Response(204))
    http_client = httpx.Client(transport=transport)
    client = OpenRouter("sk-or-v1-x", retry=None, http_client=http_client)
    with pytest.raises(StreamInterruptedError, match="ended before the answer did"):
        client.chat.completions.stream(**CREATE).completion()


def test_stream_answered_by_a_redirect() -> None:
    transport = httpx.MockTransport(lambda _: httpx.Response(302, headers={"location": "/x"}))
    http_client = httpx.Client(transport=transport)
    client = OpenRouter("sk-or-v1-x", retry=None, http_client=http_client)
    with pytest.raises(APIStatusError) as caught:
        client.chat.completions.create(**CREATE, stream=True)
    assert caught.value.status_code == 302
    assert "redirect to /x" in str(caught.value)
