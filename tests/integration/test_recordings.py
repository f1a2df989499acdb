"""Recorded answers of the live API go through both clients, compared with a plain reading of them.

The recordings are no part of the project; they lie beside it where they are at hand.
"""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path
from typing import Any, Dict, Mapping

import httpx
import pytest

from openrouter import AsyncOpenRouter, OpenRouter
from openrouter.completions import ChatCompletion
from openrouter.errors import RateLimitError
from openrouter_api.api.responses.create_responses import create_responses, create_responses_stream

FOLDER = Path(__file__).resolve().parents[3] / "shared" / "recordings"
FILES = sorted(FOLDER.glob("*.json")) if FOLDER.is_dir() else []
pytestmark = pytest.mark.skipif(not FILES, reason="no recordings beside the project")

# About the connection of the day, not about the bytes in the file.
HOP = frozenset(("content-encoding", "content-length", "transfer-encoding", "connection"))
Recording = Dict[str, Any]


@pytest.fixture(params=FILES, ids=[path.stem for path in FILES])
def recording(request: pytest.FixtureRequest) -> Recording:
    data: Recording = json.loads(request.param.read_text(encoding="utf-8"))
    data["request"] = json.loads(data["request"] or "{}") or {}
    return data


def replay(recording: Recording) -> httpx.MockTransport:
    kept = {name: value for name, value in recording["headers"].items() if name.lower() not in HOP}

    def answer(request: httpx.Request) -> httpx.Response:
        assert request.method == recording["method"]
        assert request.url.path.endswith(recording["path"])
        sent = json.loads(request.content or b"{}")
        if recording["path"] == "/chat/completions":
            # stream=False is what the API takes for granted.
            asked = dict(recording["request"])
            assert sent.pop("stream", False) == asked.pop("stream", False)
            assert sent == asked
        return httpx.Response(recording["status"], headers=kept, content=recording["body"].encode())

    return httpx.MockTransport(answer)


def sync_client(recording: Recording) -> OpenRouter:
    return OpenRouter("sk-or-v1-x", http_client=httpx.Client(transport=replay(recording)))


def async_client(recording: Recording) -> AsyncOpenRouter:
    http_client = httpx.AsyncClient(transport=replay(recording))
    return AsyncOpenRouter("sk-or-v1-x", http_client=http_client)


def chat_arguments(recording: Recording) -> dict[str, Any]:
    """The recorded request as arguments; what the description lacks goes into extra_body."""
    body = {name: value for name, value in recording["request"].items() if name != "stream"}
    return {"messages": body.pop("messages"), "extra_body": body}


def is_stream(recording: Recording) -> bool:
    return bool(recording["request"].get("stream"))


def stream_data(recording: Recording) -> list[Any]:
    """The JSON of all events."""
    lines = recording["body"].replace("\r\n", "\n").split("\n")
    data = [line[5:].strip() for line in lines if line.startswith("data:")]
    return [json.loads(item) for item in data if item != "[DONE]"]


def run_sync(recording: Recording) -> Any:
    """What the client makes of a recording: a result, a completion, or a list of stream events."""
    with sync_client(recording) as client:
        if recording["path"] == "/models":
            return client.models.list()
        if recording["path"] == "/responses":
            if is_stream(recording):
                with client.send(create_responses_stream(recording["request"])) as events:
                    return list(events)
            return client.send(create_responses(recording["request"]))
        if is_stream(recording):
            with client.chat.completions.stream(**chat_arguments(recording)) as stream:
                chunks = list(stream)
                return chunks, stream.completion()
        return client.chat.completions.create(**chat_arguments(recording))


async def run_async(recording: Recording) -> Any:
    async with async_client(recording) as client:
        if recording["path"] == "/models":
            return await client.models.list()
        if recording["path"] == "/responses":
            if is_stream(recording):
                async with await client.send(
                    create_responses_stream(recording["request"])
                ) as events:
                    return [event async for event in events]
            return await client.send(create_responses(recording["request"]))
        if is_stream(recording):
            async with client.chat.completions.stream(**chat_arguments(recording)) as stream:
                chunks = [chunk async for chunk in stream]
                return chunks, await stream.completion()
        return await client.chat.completions.create(**chat_arguments(recording))


def check(recording: Recording, got: Any) -> None:
    if recording["path"] == "/models":
        assert [model.to_dict() for model in got] == json.loads(recording["body"])["data"]
        assert all(model.id for model in got)
    elif recording["path"] == "/responses":
        if is_stream(recording):
            assert [event.to_dict() for event in got] == stream_data(recording)
        else:
            assert got.to_dict() == json.loads(recording["body"])
    elif is_stream(recording):
        chunks, completion = got
        assert [chunk.to_dict() for chunk in chunks] == stream_data(recording)
        check_completion(completion, joined(stream_data(recording)))
        assert "".join(chunk.text for chunk in chunks) == completion.text
        assert "".join(chunk.reasoning for chunk in chunks) == (completion.reasoning or "")
    else:
        assert got.to_dict() == json.loads(recording["body"])
        check_completion(got, json.loads(recording["body"]))


def check_completion(answer: ChatCompletion, whole: Mapping[str, Any]) -> None:
    choice = whole["choices"][0]
    message = choice["message"]
    assert answer.text == (message.get("content") or "")
    assert (answer.reasoning or "") == (message.get("reasoning") or "")
    assert [
        (call.id, call.function.name, call.function.arguments) for call in answer.tool_calls
    ] == [
        (call["id"], call["function"]["name"], call["function"]["arguments"])
        for call in message.get("tool_calls") or []
    ]
    assert answer.finish_reason == choice["finish_reason"]
    assert (answer.id, answer.model, answer.provider) == (
        whole["id"],
        whole["model"],
        whole.get("provider"),
    )
    usage = whole.get("usage")
    assert (answer.usage.to_dict() if "usage" in answer else None) == usage
    cost = (usage or {}).get("cost")
    assert answer.cost == (None if cost is None else Decimal(repr(cost)))
    assert answer.generation_id


def joined(chunks: list[Any]) -> dict[str, Any]:
    """The chunks of a stream as one answer, put together in the plainest way."""
    whole: dict[str, Any] = {}
    texts = {"content": "", "reasoning": ""}
    calls: dict[int, dict[str, Any]] = {}
    finish: str | None = None
    for chunk in chunks:
        for name in ("id", "model", "provider", "usage"):
            whole[name] = chunk.get(name) or whole.get(name)
        for choice in chunk["choices"]:
            finish = choice.get("finish_reason") or finish
            for name in texts:
                texts[name] += choice["delta"].get(name) or ""
            for piece in choice["delta"].get("tool_calls") or []:
                empty = {"id": None, "function": {"name": "", "arguments": ""}}
                call = calls.setdefault(piece["index"], empty)
                call["id"] = piece.get("id") or call["id"]
                for name in ("name", "arguments"):
                    call["function"][name] += piece["function"].get(name) or ""
    message = {**texts, "tool_calls": [calls[index] for index in sorted(calls)]}
    return {**whole, "choices": [{"message": message, "finish_reason": finish}]}


def check_refusal(recording: Recording, error: RateLimitError) -> None:
    said = json.loads(recording["body"])["error"]
    assert error.status_code == recording["status"] == 429
    assert error.message == said["message"]
    assert error.provider_name == said["metadata"]["provider_name"]
    assert error.body == json.loads(recording["body"])


def test_recording_through_the_sync_client(recording: Recording) -> None:
    if recording["status"] == 429:
        with pytest.raises(RateLimitError) as caught:
            run_sync(recording)
        check_refusal(recording, caught.value)
    else:
        check(recording, run_sync(recording))


@pytest.mark.anyio
async def test_recording_through_the_async_client(recording: Recording) -> None:
    if recording["status"] == 429:
        with pytest.raises(RateLimitError) as caught:
            await run_async(recording)
        check_refusal(recording, caught.value)
    else:
        check(recording, await run_async(recording))


def test_recordings_of_all_kinds_are_there() -> None:
    read = [json.loads(path.read_text(encoding="utf-8")) for path in FILES]
    kinds = {(item["path"], "event-stream" in str(item["headers"])) for item in read}
    assert kinds >= {("/chat/completions", True), ("/chat/completions", False), ("/models", False)}
    assert 429 in {item["status"] for item in read}
