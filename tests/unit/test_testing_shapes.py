"""What the fake answers, held against the pinned OpenAPI document."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from openrouter.testing import FakeAnswer, FakeOpenRouter, faults
from tests.unit.fake_calls import ask, chat, chunks

ROOT = Path(__file__).parents[2]
TOOLS = [{"name": "weather", "arguments": {"city": "Oslo"}}]


@pytest.fixture(scope="module")
def spec() -> Any:
    # The loader in C takes a second for this document, the other one ten.
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    return yaml.load((ROOT / "spec" / "openapi.yaml").read_text("utf-8"), loader)


def check(spec: Any, schema: Any, value: Any) -> None:
    whole = {**schema, "components": spec["components"]}
    jsonschema.Draft202012Validator(whole).validate(value)


def check_answer(spec: Any, method: str, path: str, answer: FakeAnswer) -> None:
    response = spec["paths"][path][method]["responses"][str(answer.status)]
    while "$ref" in response:
        response = spec["components"]["responses"][response["$ref"].rpartition("/")[2]]
    check(spec, response["content"]["application/json"]["schema"], answer.json())


@pytest.mark.parametrize(
    ("path", "template"),
    [
        ("models?output_modalities=all", "/models"),
        ("models?limit=2", "/models"),
        ("models?limit=x", "/models"),
        ("models/count", "/models/count"),
        ("model/deepseek/deepseek-r1", "/model/{author}/{slug}"),
        ("model/no/such", "/model/{author}/{slug}"),
        ("models/openai/gpt-4o-mini/endpoints", "/models/{author}/{slug}/endpoints"),
        ("embeddings/models", "/embeddings/models"),
        ("providers", "/providers"),
        ("key", "/key"),
        ("credits", "/credits"),
        ("generation?id=gen-fake-000001", "/generation"),
        ("generation?id=gen-fake-000002", "/generation"),
        ("generation?id=none", "/generation"),
    ],
)
@pytest.mark.parametrize("key", ["sk-or-v1-test", None])
def test_look_ups_have_the_published_shape(
    spec: Any, path: str, template: str, key: str | None
) -> None:
    fake = FakeOpenRouter(key_limit=5)
    chat(fake)
    ask(fake, "POST", "embeddings", {"model": "openai/text-embedding-3-small", "input": "x"})
    check_answer(spec, "get", template, ask(fake, "GET", path, key=key))


@pytest.mark.parametrize("model", ["openai/gpt-5-mini", "mistralai/mistral-small"])
def test_chat_answers_have_the_published_shape(spec: Any, model: str) -> None:
    fake = FakeOpenRouter()
    fake.reply("Let me see.", tool_calls=TOOLS)
    for _ in range(2):
        check_answer(spec, "post", "/chat/completions", chat(fake, model=model))


@pytest.mark.parametrize("model", ["openai/gpt-5-mini", "mistralai/mistral-small"])
def test_chat_chunks_have_the_published_shape(spec: Any, model: str) -> None:
    fake = FakeOpenRouter()
    fake.reply("Let me see.", tool_calls=TOOLS)
    fake.fail(faults.NoDone(), times=2)
    for _ in range(2):
        for _, data in chat(fake, model=model, stream=True).chunks:
            if data.startswith(b"data: "):
                chunk = json.loads(data[len(b"data: ") :])
                check(spec, {"$ref": "#/components/schemas/ChatStreamChunk"}, chunk)


def test_embeddings_have_the_published_shape(spec: Any) -> None:
    for more in ({}, {"encoding_format": "base64"}):
        body = {"model": "openai/text-embedding-3-small", "input": ["a", "b"], **more}
        answer = ask(FakeOpenRouter(), "POST", "embeddings", body)
        check_answer(spec, "post", "/embeddings", answer)


def test_refusals_have_the_published_shape(spec: Any) -> None:
    for fault in faults.examples().values():
        fake = FakeOpenRouter()
        fake.fail(fault)
        answer = chat(fake)
        known = spec["paths"]["/chat/completions"]["post"]["responses"]
        if isinstance(fault, faults.Status) and str(answer.status) in known:
            check_answer(spec, "post", "/chat/completions", answer)


def test_stream_error_has_the_published_shape(spec: Any) -> None:
    fake = FakeOpenRouter()
    fake.fail(faults.StreamError(metadata={"error_type": "server"}))
    *_, (_, last) = chat(fake, stream=True).chunks
    chunk = json.loads(last[len(b"data: ") :])
    check(spec, {"$ref": "#/components/schemas/ChatStreamChunk"}, chunk)
    assert chunks(chat(fake, stream=True))
