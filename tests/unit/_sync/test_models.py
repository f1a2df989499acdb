# Made from tests/unit/_async/test_models.py by scripts/unasync, do not edit.
# Change the source, then run scripts/unasync;
# scripts/unasync --check fails while the two differ.
from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from openrouter import OpenRouter
from openrouter.errors import (
    ConfigurationError,
    ModelUnavailableError,
    NotFoundError,
    RateLimitError,
    ResponseDecodeError,
)
from openrouter.testing import FakeModel, FakeOpenRouter, faults

ODD_BODIES = [{}, {"data": None}, {"data": {}}, {"data": [1, None, "a/b"]}, [], 7]


def client_for(body: Any, status: int = 200) -> OpenRouter:
    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(status, content=json.dumps(body).encode())

    http_client = httpx.Client(transport=httpx.MockTransport(answer))
    return OpenRouter("sk-or-v1-x", http_client=http_client)


def test_models_list_has_names_and_prices() -> None:
    fake = FakeOpenRouter()
    with fake.client() as client:
        models = {model.id: model for model in client.models.list()}
    mini = models["openai/gpt-4o-mini"]
    assert float(mini.pricing.prompt) > 0
    assert mini.to_dict()["pricing"]["prompt"] == mini.pricing.prompt
    assert len(models) == 8


def test_models_list_filters_by_the_names_of_the_api() -> None:
    fake = FakeOpenRouter()
    found = fake.client().models.list(q="mini", limit=1)
    assert fake.requests[0].query == {"q": "mini", "limit": "1"}
    assert len(found) == 1


def test_models_list_filters_compose() -> None:
    fake = FakeOpenRouter()
    found = fake.client().models.list(
        provider=["Azure", "Amazon Bedrock"],
        author=["openai", "anthropic"],
        supports=["tools", "structured_outputs"],
        input_modalities=["text", "image"],
        output_modalities="text",
        min_context=200_000,
        max_prompt_price="0.3",
        max_completion_price=2.4,
        free=False,
        zdr=True,
        search="mini",
        sort="price",
    )
    assert [model.id for model in found] == ["openai/gpt-5-mini"]
    assert fake.requests[0].query == {
        "providers": "Azure,Amazon Bedrock",
        "model_authors": "openai,anthropic",
        "supported_parameters": "tools,structured_outputs",
        "input_modalities": "text,image",
        "output_modalities": "text",
        "context": "200000",
        "zdr": "true",
        "q": "mini",
        "sort": "pricing-low-to-high",
    }


def test_models_list_price_that_varies_never_passes() -> None:
    varying = {"prompt": "-1", "completion": "-1"}
    auto = FakeModel("openrouter/auto", "Auto", ("OpenAI",), varying)
    cheap = FakeModel("acme/tiny", "Tiny", ("Acme",))
    fake = FakeOpenRouter(models=[auto, cheap])
    models = fake.client().models
    assert [model.id for model in models.list()] == ["openrouter/auto", "acme/tiny"]
    for wanted in ({"max_prompt_price": 1}, {"max_completion_price": "2"}, {"free": False}):
        filters: Any = wanted
        assert [model.id for model in models.list(**filters)] == ["acme/tiny"]
    assert models.list(free=True) == []


def test_models_list_misspelt_filter_is_a_type_error() -> None:
    fake = FakeOpenRouter()
    wrong: Any = {"max_promt_price": 1}
    with pytest.raises(TypeError, match="did you mean 'max_prompt_price'"):
        fake.client().models.list(**wrong)
    with pytest.raises(ConfigurationError, match="max_prompt_price takes USD"):
        fake.client().models.list(max_prompt_price="cheap")
    assert fake.requests == []


def test_models_list_follows_pages_unless_one_was_asked_for() -> None:
    asked = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(dict(request.url.params))
        offset = int(request.url.params.get("offset", 0))
        rows = [{"id": f"a/{offset}"}, {"id": f"a/{offset + 1}"}]
        links = {"next": "/models?offset=x" if offset < 4 else None}
        return httpx.Response(200, json={"data": rows, "links": links})

    http_client = httpx.Client(transport=httpx.MockTransport(answer))
    models = OpenRouter("sk-or-v1-x", http_client=http_client).models
    assert [model.id for model in models.list(q="z")] == [f"a/{n}" for n in range(6)]
    assert asked == [{"q": "z"}, {"q": "z", "offset": "2"}, {"q": "z", "offset": "4"}]
    assert len(models.list(limit=2)) == len(models.list(offset=0)) == 2
    assert len(models.for_user()) == 6
    assert len(models.for_user(limit=2)) == 2


def test_models_list_without_an_end_ends() -> None:
    body = {"data": [{"id": "a/b"}], "links": {"next": "/models?offset=1"}}
    assert len(client_for(body).models.list()) == 101


@pytest.mark.parametrize("body", ODD_BODIES)
def test_models_list_of_another_shape_is_empty(body: Any) -> None:
    assert client_for(body).models.list() == []
    assert client_for(body).models.for_user() == []


def test_models_get_by_id_and_variant() -> None:
    fake = FakeOpenRouter()
    models = fake.client().models
    free = "meta-llama/llama-3.3-70b-instruct:free"
    assert (models.get("openai/gpt-4o-mini")).name == "OpenAI: GPT-4o-mini"
    assert (models.get(free)).id == free
    assert [request.path for request in fake.requests] == [
        "/api/v1/model/openai/gpt-4o-mini",
        f"/api/v1/model/{free}",
    ]


@pytest.mark.parametrize(
    ("misspelt", "meant"),
    [
        ("openai/gpt4o-mini", "openai/gpt-4o-mini"),
        ("gpt-5-mini", "openai/gpt-5-mini"),
        ("DeepSeek/DeepSeek-R1", "deepseek/deepseek-r1"),
        (
            "meta-llama/llama-3.3-70b-instruct:fre",
            "meta-llama/llama-3.3-70b-instruct:free",
        ),
        ("openai/text-embedding-3", "openai/text-embedding-3-small"),
        ("../gpt-5-mini", "openai/gpt-5-mini"),
    ],
)
def test_models_misspelt_id_says_what_was_meant(misspelt: str, meant: str) -> None:
    models = FakeOpenRouter().client().models
    for ask in (models.get, models.endpoints):
        with pytest.raises(ModelUnavailableError) as caught:
            ask(misspelt)
        assert caught.value.model == misspelt
        assert str(caught.value.suggestion).split(", ")[0] == meant
        assert f"did you mean {meant}" in str(caught.value)


def test_models_misspelt_id_keeps_the_answer_of_the_api() -> None:
    with pytest.raises(ModelUnavailableError) as caught:
        FakeOpenRouter().client().models.get("openai/gpt4o")
    error = caught.value
    assert (error.status_code, error.error_type) == (404, "not_found")
    assert error.body["error"]["code"] == 404
    assert isinstance(error.__cause__, NotFoundError)


def test_models_misspelt_id_is_an_error_without_advice_where_there_is_none() -> None:
    fake = FakeOpenRouter()
    fake.fail(faults.rate_limited(), times=None, when=lambda r: r.path.endswith("/models"))
    for misspelt in ("openai/gpt4o", "gpt4o"):
        with pytest.raises(ModelUnavailableError) as caught:
            fake.client().models.get(misspelt)
        assert caught.value.suggestion is None


def test_models_get_at_an_address_that_is_none_speaks_of_no_model() -> None:
    with pytest.raises(NotFoundError) as caught:
        client_for("no such page", 404).models.get("openai/gpt-4o-mini")
    assert type(caught.value) is NotFoundError


def test_models_get_that_fails_otherwise_says_so() -> None:
    fake = FakeOpenRouter()
    fake.fail(faults.rate_limited())
    with pytest.raises(RateLimitError):
        fake.client(retry=None).models.get("openai/gpt-4o-mini")
    wrong: Any = None
    with pytest.raises(ConfigurationError, match="named by its id"):
        fake.client().models.get(wrong)
    assert len(fake.requests) == 1


def test_models_endpoints_have_prices_and_speed() -> None:
    found = FakeOpenRouter().client().models.endpoints("openai/gpt-4o-mini")
    assert found.id == "openai/gpt-4o-mini"
    first = found.endpoints[0]
    assert (first.provider_name, first.tag, first.pricing.prompt) == (
        "OpenAI",
        "openai",
        "0.0000002",
    )
    assert first.throughput_last_30m is not None
    assert first.throughput_last_30m.p50 == 80


def test_models_count() -> None:
    models = FakeOpenRouter().client().models
    assert models.count() == 8
    assert models.count(output_modalities="all") == 9
    assert models.count(output_modalities=["embeddings", "image"]) == 1
    wrong: Any = 7
    with pytest.raises(ConfigurationError, match="output_modalities takes"):
        models.count(output_modalities=wrong)


@pytest.mark.parametrize("body", [*ODD_BODIES, {"data": {"count": "8"}}, {"data": {"count": True}}])
def test_models_about_one_of_another_shape_cannot_be_read(body: Any) -> None:
    models = client_for(body).models
    with pytest.raises(ResponseDecodeError, match="no count of models"):
        models.count()
    if "data" not in body if isinstance(body, dict) else True:
        with pytest.raises(ResponseDecodeError, match="describes no model"):
            models.get("a/b")
        with pytest.raises(ResponseDecodeError, match="describes no endpoints"):
            models.endpoints("a/b")


def test_models_for_user_needs_a_key() -> None:
    fake = FakeOpenRouter()
    found = fake.client().models.for_user(offset=1, limit=2)
    assert [model.id for model in found] == ["openai/gpt-5-mini", "anthropic/claude-sonnet-4.5"]
    assert fake.requests[0].path == "/api/v1/models/user"
    assert fake.requests[0].query == {"offset": "1", "limit": "2"}
