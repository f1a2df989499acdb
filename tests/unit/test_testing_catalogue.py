from __future__ import annotations

import subprocess
import sys
from typing import Any

import pytest

from openrouter.testing import DEFAULT_MODELS, FakeModel, FakeOpenRouter
from tests.unit.fake_calls import ask, error, get


def ids(body: Any) -> list[str]:
    return [model["id"] for model in body["data"]]


def test_models_lists_what_gives_text() -> None:
    body = get(FakeOpenRouter(), "models", key=None)
    assert ids(body) == [model.id for model in DEFAULT_MODELS[:-1]]
    assert body["total_count"] == 8
    assert body["links"] == {"next": None}
    prices = {model["id"]: model["pricing"]["prompt"] for model in body["data"]}
    assert prices["openai/gpt-4o-mini"] == "0.0000002"
    assert prices["meta-llama/llama-3.3-70b-instruct:free"] == "0"


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("q=MINI", ["openai/gpt-4o-mini", "openai/gpt-5-mini", "google/gemini-2.5-flash"]),
        ("q=r1", ["deepseek/deepseek-r1"]),
        ("supported_parameters=logprobs", ["openai/gpt-4o-mini"]),
        ("supported_parameters=tools,temperature&q=gemini", ["google/gemini-2.5-flash"]),
        ("supported_parameters=tools,nothing", []),
        ("output_modalities=embeddings", ["openai/text-embedding-3-small"]),
        ("output_modalities=embeddings,text&q=openai&limit=1", ["openai/gpt-4o-mini"]),
        ("output_modalities=all&q=embed", ["openai/text-embedding-3-small"]),
    ],
)
def test_models_filtered(query: str, expected: list[str]) -> None:
    assert ids(get(FakeOpenRouter(), f"models?{query}")) == expected


def test_models_page_by_page() -> None:
    fake = FakeOpenRouter()
    seen: list[str] = []
    path = "models?limit=3&q=m"
    while path:
        body = get(fake, path)
        assert body["total_count"] == len(ids(get(fake, "models?q=m")))
        seen += ids(body)
        path = (body["links"]["next"] or "").replace("/api/v1/", "")
    assert seen == ids(get(fake, "models?q=m"))
    assert [request.query.get("offset") for request in fake.requests[::2][:2]] == [None, "3"]


@pytest.mark.parametrize(
    "query", ["limit=0", "limit=x", "limit=", "offset=-1", "offset=9999999999"]
)
def test_models_page_that_makes_no_sense(query: str) -> None:
    status, _, kind = error(ask(FakeOpenRouter(), "GET", f"models?{query}"))
    assert (status, kind) == (400, "invalid_request")


def test_models_count() -> None:
    fake = FakeOpenRouter()
    assert get(fake, "models/count") == {"data": {"count": 8}}
    assert get(fake, "models/count?output_modalities=all&q=x") == {"data": {"count": 9}}


def test_model_by_name_in_any_spelling() -> None:
    fake = FakeOpenRouter()
    free = "meta-llama/llama-3.3-70b-instruct:free"
    for name in (free, free.replace(":", "%3A")):
        assert get(fake, f"model/{name}", key=None)["data"]["id"] == free
    assert error(ask(fake, "GET", "model/no/such"))[::2] == (404, "not_found")


def test_model_says_whether_it_reasons() -> None:
    fake = FakeOpenRouter()
    told = {model["id"]: model.get("reasoning") for model in get(fake, "models")["data"]}
    assert told["deepseek/deepseek-r1"] == {"mandatory": True}
    assert told["google/gemini-2.5-flash"] == {"mandatory": False}
    assert told["mistralai/mistral-small"] is None


def test_endpoints_tell_latency_only_with_a_key() -> None:
    fake = FakeOpenRouter()
    data = get(fake, "models/openai/gpt-4o-mini/endpoints")["data"]
    assert [endpoint["tag"] for endpoint in data["endpoints"]] == ["openai", "azure"]
    assert data["endpoints"][0]["supports_implicit_caching"] is True
    assert data["endpoints"][0]["latency_last_30m"]["p50"] == 400
    data = get(fake, "models/openai/gpt-4o-mini/endpoints", key=None)["data"]
    assert data["endpoints"][0]["latency_last_30m"] is None
    assert data["endpoints"][0]["throughput_last_30m"] is None
    assert ask(fake, "GET", "models/no/such/endpoints").status == 404


def test_providers_and_embedding_models() -> None:
    fake = FakeOpenRouter()
    providers = {entry["name"]: entry for entry in get(fake, "providers", key=None)["data"]}
    assert providers["Amazon Bedrock"]["slug"] == "amazon-bedrock"
    assert providers["Mistral"]["headquarters"] == "FR"
    assert ids(get(fake, "embeddings/models")) == ["openai/text-embedding-3-small"]


def test_models_of_ones_own() -> None:
    fake = FakeOpenRouter(models=[FakeModel("acme/tiny", "Tiny", ("Acme Labs",))])
    assert ids(get(fake, "models")) == ["acme/tiny"]
    provider = get(fake, "providers")["data"][0]
    assert (provider["slug"], provider["headquarters"]) == ("acme-labs", None)


def test_unknown_route() -> None:
    fake = FakeOpenRouter()
    for path in ("nothing", "model/openai", "models/", "models/a/b/c/d", ""):
        assert error(ask(fake, "GET", path))[::2] == (404, "not_found")
    for path in ("/models", "/v1/models", "/api/v1models", "/api/v1"):
        assert error(fake.handle("GET", path, {}))[0] == 404


def test_wrong_method() -> None:
    answer = ask(FakeOpenRouter(), "DELETE", "chat/completions")
    assert error(answer)[0] == 405
    assert answer.header("Allow") == "POST"


@pytest.mark.parametrize("path", ["key", "credits", "generation?id=x"])
def test_key_is_needed(path: str) -> None:
    fake = FakeOpenRouter()
    for key, text in [(None, "no API key"), ("sk-other", "not known"), ("", "no API key")]:
        status, told, kind = error(ask(fake, "GET", path, key=key))
        assert (status, kind) == (401, "authentication")
        assert text in told
    answer = fake.handle("GET", f"/api/v1/{path}", {"Authorization": "Basic sk-or-x"})
    assert answer.status == 401
    assert "user_id" not in answer.json()


def test_keys_of_ones_own() -> None:
    fake = FakeOpenRouter(api_keys=["mine"])
    assert ask(fake, "GET", "key", key="mine").status == 200
    assert ask(fake, "GET", "key", key="sk-or-v1-other").status == 401


def test_requests_are_recorded_without_the_key() -> None:
    fake = FakeOpenRouter()
    headers = [("Authorization", "Bearer sk-or-v1-secret"), ("X-Title", "Test")]
    fake.handle("post", "/api/v1/models?q=a&empty=", headers, b'{"a": 1}')
    fake.handle("GET", "/api/v1/models", {}, b"")
    first, second = fake.requests
    assert (first.method, first.path) == ("POST", "/api/v1/models")
    assert first.query == {"q": "a", "empty": ""}
    assert first.headers == {"authorization": "Bearer ***", "x-title": "Test"}
    assert (first.body, first.json) == (b'{"a": 1}', {"a": 1})
    assert (second.headers, second.json) == ({}, None)
    assert "secret" not in repr(first)


def test_import_loads_no_http_library() -> None:
    program = (
        "import sys, openrouter.testing as t; t.FakeOpenRouter().handle('GET', '/api/v1/key', {});"
        "print([m for m in ('httpx', 'anyio', 'http.server', 'asyncio') if m in sys.modules])"
    )
    result = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert (result.stdout, result.stderr) == ("[]\n", "")
