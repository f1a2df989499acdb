from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from openrouter import AsyncOpenRouter
from openrouter.errors import (
    ConfigurationError,
    ModelUnavailableError,
    NotFoundError,
    RateLimitError,
    ResponseDecodeError,
)
from openrouter.testing import FakeModel, FakeOpenRouter, faults

pytestmark = pytest.mark.anyio

ODD_BODIES = [{}, {"data": None}, {"data": {}}, {"data": [1, None, "a/b"]}, [], 7]


def client_for(body: Any, status: int = 200) -> AsyncOpenRouter:
    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(status, content=json.dumps(body).encode())

    http_client = httpx.AsyncClient(transport=httpx.MockTransport(answer))
    return AsyncOpenRouter("sk-or-v1-x", http_client=http_client)


async def test_models_list_has_names_and_prices() -> None:
    fake = FakeOpenRouter()
    async with fake.async_client() as client:
        models = {model.id: model for model in await client.models.list()}
    mini = models["openai/gpt-4o-mini"]
    assert float(mini.pricing.prompt) > 0
    assert mini.to_dict()["pricing"]["prompt"] == mini.pricing.prompt
    assert len(models) == 8


async def test_models_list_filters_by_the_names_of_the_api() -> None:
    fake = FakeOpenRouter()
    found = await fake.async_client().models.list(q="mini", limit=1)
    assert fake.requests[0].query == {"q": "mini", "limit": "1"}
    assert len(found) == 1


async def test_models_list_filters_compose() -> None:
    fake = FakeOpenRouter()
    found = await fake.async_client().models.list(
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


async def test_models_list_price_that_varies_never_passes() -> None:
    varying = {"prompt": "-1", "completion": "-1"}
    auto = FakeModel("openrouter/auto", "Auto", ("OpenAI",), varying)
    cheap = FakeModel("acme/tiny", "Tiny", ("Acme",))
    fake = FakeOpenRouter(models=[auto, cheap])
    models = fake.async_client().models
    assert [model.id for model in await models.list()] == ["openrouter/auto", "acme/tiny"]
    for wanted in ({"max_prompt_price": 1}, {"max_completion_price": "2"}, {"free": False}):
        filters: Any = wanted
        assert [model.id for model in await models.list(**filters)] == ["acme/tiny"]
    assert await models.list(free=True) == []


async def test_models_list_misspelt_filter_is_a_type_error() -> None:
    fake = FakeOpenRouter()
    wrong: Any = {"max_promt_price": 1}
    with pytest.raises(TypeError, match="did you mean 'max_prompt_price'"):
        await fake.async_client().models.list(**wrong)
    with pytest.raises(ConfigurationError, match="max_prompt_price takes USD"):
        await fake.async_client().models.list(max_prompt_price="cheap")
    assert fake.requests == []


async def test_models_list_follows_pages_unless_one_was_asked_for() -> None:
    asked = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(dict(request.url.params))
        offset = int(request.url.params.get("offset", 0))
        rows = [{"id": f"a/{offset}"}, {"id": f"a/{offset + 1}"}]
        links = {"next": "/models?offset=x" if offset < 4 else None}
        return httpx.Response(200, json={"data": rows, "links": links})

    http_client = httpx.AsyncClient(transport=httpx.MockTransport(answer))
    models = AsyncOpenRouter("sk-or-v1-x", http_client=http_client).models
    assert [model.id for model in await models.list(q="z")] == [f"a/{n}" for n in range(6)]
    assert asked == [{"q": "z"}, {"q": "z", "offset": "2"}, {"q": "z", "offset": "4"}]
    assert len(await models.list(limit=2)) == len(await models.list(offset=0)) == 2
    assert len(await models.for_user()) == 6
    assert len(await models.for_user(limit=2)) == 2


async def test_models_list_without_an_end_ends() -> None:
    body = {"data": [{"id": "a/b"}], "links": {"next": "/models?offset=1"}}
    assert len(await client_for(body).models.list()) == 101


@pytest.mark.parametrize("body", ODD_BODIES)
async def test_models_list_of_another_shape_is_empty(body: Any) -> None:
    assert await client_for(body).models.list() == []
    assert await client_for(body).models.for_user() == []


async def test_models_get_by_id_and_variant() -> None:
    fake = FakeOpenRouter()
    models = fake.async_client().models
    free = "meta-llama/llama-3.3-70b-instruct:free"
    assert (await models.get("openai/gpt-4o-mini")).name == "OpenAI: GPT-4o-mini"
    assert (await models.get(free)).id == free
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
async def test_models_misspelt_id_says_what_was_meant(misspelt: str, meant: str) -> None:
    models = FakeOpenRouter().async_client().models
    for ask in (models.get, models.endpoints):
        with pytest.raises(ModelUnavailableError) as caught:
            await ask(misspelt)
        assert caught.value.model == misspelt
        assert str(caught.value.suggestion).split(", ")[0] == meant
        assert f"did you mean {meant}" in str(caught.value)


async def test_models_misspelt_id_keeps_the_answer_of_the_api() -> None:
    with pytest.raises(ModelUnavailableError) as caught:
        await FakeOpenRouter().async_client().models.get("openai/gpt4o")
    error = caught.value
    assert (error.status_code, error.error_type) == (404, "not_found")
    assert error.body["error"]["code"] == 404
    assert isinstance(error.__cause__, NotFoundError)


async def test_models_misspelt_id_is_an_error_without_advice_where_there_is_none() -> None:
    fake = FakeOpenRouter()
    fake.fail(faults.rate_limited(), times=None, when=lambda r: r.path.endswith("/models"))
    for misspelt in ("openai/gpt4o", "gpt4o"):
        with pytest.raises(ModelUnavailableError) as caught:
            await fake.async_client().models.get(misspelt)
        assert caught.value.suggestion is None


async def test_models_get_at_an_address_that_is_none_speaks_of_no_model() -> None:
    with pytest.raises(NotFoundError) as caught:
        await client_for("no such page", 404).models.get("openai/gpt-4o-mini")
    assert type(caught.value) is NotFoundError


async def test_models_get_that_fails_otherwise_says_so() -> None:
    fake = FakeOpenRouter()
    fake.fail(faults.rate_limited())
    with pytest.raises(RateLimitError):
        await fake.async_client(retry=None).models.get("openai/gpt-4o-mini")
    wrong: Any = None
    with pytest.raises(ConfigurationError, match="named by its id"):
        await fake.async_client().models.get(wrong)
    assert len(fake.requests) == 1


async def test_models_endpoints_have_prices_and_speed() -> None:
    found = await FakeOpenRouter().async_client().models.endpoints("openai/gpt-4o-mini")
    assert found.id == "openai/gpt-4o-mini"
    first = found.endpoints[0]
    assert (first.provider_name, first.tag, first.pricing.prompt) == (
        "OpenAI",
        "openai",
        "0.0000002",
    )
    assert first.throughput_last_30m is not None
    assert first.throughput_last_30m.p50 == 80


async def test_models_count() -> None:
    models = FakeOpenRouter().async_client().models
    assert await models.count() == 8
    assert await models.count(output_modalities="all") == 9
    assert await models.count(output_modalities=["embeddings", "image"]) == 1
    wrong: Any = 7
    with pytest.raises(ConfigurationError, match="output_modalities takes"):
        await models.count(output_modalities=wrong)


@pytest.mark.parametrize("body", [*ODD_BODIES, {"data": {"count": "8"}}, {"data": {"count": True}}])
async def test_models_about_one_of_another_shape_cannot_be_read(body: Any) -> None:
    models = client_for(body).models
    with pytest.raises(ResponseDecodeError, match="no count of models"):
        await models.count()
    if "data" not in body if isinstance(body, dict) else True:
        with pytest.raises(ResponseDecodeError, match="describes no model"):
            await models.get("a/b")
        with pytest.raises(ResponseDecodeError, match="describes no endpoints"):
            await models.endpoints("a/b")


async def test_models_for_user_needs_a_key() -> None:
    fake = FakeOpenRouter()
    found = await fake.async_client().models.for_user(offset=1, limit=2)
    assert [model.id for model in found] == ["openai/gpt-5-mini", "anthropic/claude-sonnet-4.5"]
    assert fake.requests[0].path == "/api/v1/models/user"
    assert fake.requests[0].query == {"offset": "1", "limit": "2"}
