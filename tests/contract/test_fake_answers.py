"""What the fake answers, held against the pinned OpenAPI document."""

from __future__ import annotations

import json

import pytest

from openrouter.testing import FakeAnswer, FakeOpenRouter, faults
from openrouter.testing.service import _ROUTES
from tests.contract.published import check, check_answer, operation_of
from tests.unit.fake_calls import ask, chat, chunks

TOOLS = [{"name": "weather", "arguments": {"city": "Oslo"}}]


def held(method: str, target: str, answer: FakeAnswer) -> None:
    """Hold an answer against the description."""
    check_answer(method, "/" + target.partition("?")[0], answer.status, answer.json())


@pytest.mark.parametrize(
    "path",
    [
        "models?output_modalities=all",
        "models?limit=2",
        "models?limit=x",
        "models/count",
        "model/deepseek/deepseek-r1",
        "model/no/such",
        "models/openai/gpt-4o-mini/endpoints",
        "embeddings/models",
        "models/user",
        "endpoints/zdr",
        "activity",
        "activity?date=x",
        "providers",
        "key",
        "credits",
        "generation?id=gen-fake-000001",
        "generation?id=gen-fake-000002",
        "generation?id=none",
    ],
)
@pytest.mark.parametrize("key", ["sk-or-v1-test", None])
def test_look_ups_have_the_published_shape(path: str, key: str | None) -> None:
    fake = FakeOpenRouter(key_limit=5)
    chat(fake)
    ask(fake, "POST", "embeddings", {"model": "openai/text-embedding-3-small", "input": "x"})
    held("GET", path, ask(fake, "GET", path, key=key))


@pytest.mark.parametrize("model", ["openai/gpt-5-mini", "mistralai/mistral-small"])
def test_chat_answers_have_the_published_shape(model: str) -> None:
    fake = FakeOpenRouter()
    fake.reply("Let me see.", tool_calls=TOOLS)
    for _ in range(2):
        held("POST", "chat/completions", chat(fake, model=model))


@pytest.mark.parametrize("model", ["openai/gpt-5-mini", "mistralai/mistral-small"])
def test_chat_chunks_have_the_published_shape(model: str) -> None:
    fake = FakeOpenRouter()
    fake.reply("Let me see.", tool_calls=TOOLS)
    fake.fail(faults.NoDone(), times=2)
    for _ in range(2):
        for _, data in chat(fake, model=model, stream=True).chunks:
            if data.startswith(b"data: "):
                chunk = json.loads(data[len(b"data: ") :])
                check({"$ref": "#/components/schemas/ChatStreamChunk"}, chunk)


def test_embeddings_have_the_published_shape() -> None:
    for more in ({}, {"encoding_format": "base64"}):
        body = {"model": "openai/text-embedding-3-small", "input": ["a", "b"], **more}
        answer = ask(FakeOpenRouter(), "POST", "embeddings", body)
        held("POST", "embeddings", answer)


def test_refusals_have_the_published_shape() -> None:
    for fault in faults.examples().values():
        fake = FakeOpenRouter()
        fake.fail(fault)
        answer = chat(fake)
        known = operation_of("POST", "/chat/completions")["responses"]
        if isinstance(fault, faults.Status) and str(answer.status) in known:
            held("POST", "chat/completions", answer)


def test_stream_error_has_the_published_shape() -> None:
    fake = FakeOpenRouter()
    fake.fail(faults.StreamError(metadata={"error_type": "server"}))
    *_, (_, last) = chat(fake, stream=True).chunks
    chunk = json.loads(last[len(b"data: ") :])
    check({"$ref": "#/components/schemas/ChatStreamChunk"}, chunk)
    assert chunks(chat(fake, stream=True))


def test_routes_are_operations_of_the_description() -> None:
    for path, method, _, _ in _ROUTES:
        # The page on which a user allows a key is beside the API.
        if not path.startswith("/"):
            operation_of(method, "/" + path.replace("*", "x"))
