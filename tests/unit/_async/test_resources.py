from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from openrouter import AsyncOpenRouter
from openrouter.errors import (
    AuthenticationError,
    RateLimitError,
    ResponseDecodeError,
    StreamInterruptedError,
)
from openrouter.testing import FakeOpenRouter, faults
from openrouter_api.api.api_keys.delete_keys import delete_keys
from openrouter_api.api.models.get_model import get_model
from openrouter_api.api.models.list_models_count import list_models_count
from openrouter_api.api.responses.create_responses import create_responses, create_responses_stream
from openrouter_api.requests import Request, StreamRequest

pytestmark = pytest.mark.anyio

BODY: Any = {"model": "openai/gpt-4o-mini", "input": "Hi"}
DELTA = {"type": "response.output_text.delta", "delta": "Hel", "brand_new": None}
LAST = {"type": "response.completed", "response": {"id": "resp-1", "status": "completed"}}


def client_for(response: httpx.Response, seen: Any = None) -> AsyncOpenRouter:
    def answer(request: httpx.Request) -> httpx.Response:
        if seen is not None:
            seen.append(request)
        return response

    http_client = httpx.AsyncClient(transport=httpx.MockTransport(answer))
    return AsyncOpenRouter("sk-or-v1-x", retry=None, http_client=http_client)


def events(*data: Any) -> httpx.Response:
    lines = [b"data: " + json.dumps(item).encode() + b"\n\n" for item in data]
    headers = {"content-type": "text/event-stream", "x-generation-id": "gen-5"}
    return httpx.Response(200, content=b"".join(lines), headers=headers)


async def test_key_get_says_what_was_spent() -> None:
    fake = FakeOpenRouter(key_limit="5")
    client = fake.async_client(retry=None)
    answer = await client.chat.completions.create(model="openai/gpt-4o-mini", messages="Hi")
    key = await client.key.get()
    assert key.limit == 5
    assert answer.cost is not None
    assert key.usage == pytest.approx(float(answer.cost))


async def test_key_get_with_a_key_that_is_not_known() -> None:
    fake = FakeOpenRouter(api_keys=["sk-or-v1-known"])
    with pytest.raises(AuthenticationError):
        await fake.async_client(api_key="sk-or-v1-other").key.get()


@pytest.mark.parametrize("body", [{}, {"data": None}, [], 7])
async def test_key_get_of_another_shape_is_unreadable(body: Any) -> None:
    client = client_for(httpx.Response(200, content=json.dumps(body).encode()))
    with pytest.raises(ResponseDecodeError, match="describes no key"):
        await client.key.get()


async def test_send_makes_any_operation() -> None:
    fake = FakeOpenRouter()
    async with fake.async_client(retry=None) as client:
        counted = await client.send(list_models_count())
        one = await client.send(get_model("openai", "gpt-4o-mini"))
    assert counted.data.count == 8
    assert one.data.id == "openai/gpt-4o-mini"
    assert [request.path for request in fake.requests] == [
        "/api/v1/models/count",
        "/api/v1/model/openai/gpt-4o-mini",
    ]


async def test_send_failure_names_the_model_that_was_asked() -> None:
    fake = FakeOpenRouter()
    fake.fail(faults.rate_limited())
    with pytest.raises(RateLimitError) as caught:
        await fake.async_client(retry=None).send(create_responses(BODY))
    assert caught.value.model == BODY["model"]


async def test_send_plain_answer_keeps_what_arrived() -> None:
    body = {"id": "resp-1", "object": "response", "output": [], "brand_new": {"a": None}}
    answer = await client_for(httpx.Response(200, json=body)).send(create_responses(BODY))
    assert answer.to_dict() == body


async def test_send_answer_without_a_body() -> None:
    seen: list[httpx.Request] = []
    for status in (202, 204):
        request = Request(operation="x", method="DELETE", path="/x", parse=lambda data: [data])
        assert await client_for(httpx.Response(status), seen).send(request) == [None]
    assert (seen[0].method, seen[0].content) == ("DELETE", b"")
    await client_for(httpx.Response(204), seen).send(delete_keys("hash"))


async def test_send_answer_in_bytes() -> None:
    request = Request(
        operation="x", method="GET", path="/x", parse=lambda data: data, returns_bytes=True
    )
    assert await client_for(httpx.Response(200, content=b"\0\xff")).send(request) == b"\0\xff"


async def test_send_header_fields_of_the_operation() -> None:
    seen: list[httpx.Request] = []
    headers = {"accept": "audio/mpeg", "X-Own": "1"}
    request: Request[Any] = Request(
        operation="x", method="GET", path="/x", parse=lambda data: data, headers=headers
    )
    await client_for(httpx.Response(204), seen).send(request)
    assert seen[0].headers.get_list("accept") == ["audio/mpeg"]
    assert seen[0].headers["x-own"] == "1"


async def test_send_stream_is_open_and_typed() -> None:
    seen: list[httpx.Request] = []
    client = client_for(events(DELTA, LAST), seen)
    async with await client.send(create_responses_stream(BODY)) as stream:
        assert len(seen) == 1
        got: list[Any] = [event async for event in stream]
    assert [event.to_dict() for event in got] == [DELTA, LAST]
    assert json.loads(seen[0].content) == {**BODY, "stream": True}
    assert seen[0].headers["accept"] == "text/event-stream"


async def test_send_stream_without_its_last_event_was_cut() -> None:
    client = client_for(events(DELTA))
    got: list[Any] = []
    async with await client.send(create_responses_stream(BODY)) as stream:
        with pytest.raises(StreamInterruptedError, match="ended before the answer did") as caught:
            while True:
                got.append(await stream.__anext__())
    assert len(got) == 1
    assert caught.value.partial is None
    assert (caught.value.model, caught.value.generation_id) == (BODY["model"], "gen-5")


async def test_send_stream_that_reports_an_error() -> None:
    failed = {"type": "error", "code": "rate_limit_exceeded", "message": "Slow down."}
    client = client_for(events(DELTA, failed))
    async with await client.send(create_responses_stream(BODY)) as stream:
        with pytest.raises(StreamInterruptedError, match="Slow down") as caught:
            async for _ in stream:
                pass
    assert type(caught.value.cause) is RateLimitError


@pytest.mark.parametrize("status", ["completed", "incomplete"])
async def test_send_stream_answered_by_json(status: str) -> None:
    body = {"id": "resp-1", "object": "response", "status": status, "output": []}
    client = client_for(httpx.Response(200, json=body))
    async with await client.send(create_responses_stream(BODY)) as stream:
        assert [event async for event in stream] == [body]


async def test_send_body_that_is_no_object_asks_no_model() -> None:
    seen: list[httpx.Request] = []
    request: Any = StreamRequest(
        operation="x", method="POST", path="/x", parse=lambda data: data, body=[1]
    )
    async with await client_for(events(7, {"type": "message_stop"}), seen).send(request) as stream:
        assert [event async for event in stream] == [7, {"type": "message_stop"}]
    assert seen[0].content == b"[1]"
