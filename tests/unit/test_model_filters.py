from __future__ import annotations

import inspect
from decimal import Decimal
from typing import Any

import pytest

from openrouter.errors import ConfigurationError
from openrouter.model_filters import ModelFilters, PriceLimits, api_query, narrow, price_limits
from openrouter_api.api.models.get_models import get_models
from openrouter_api.models import Model

RICH = {
    "id": "openai/gpt-5",
    "name": "GPT-5",
    "created": 30,
    "context_length": 400,
    "supported_parameters": ["tools", "seed"],
    "architecture": {"input_modalities": ["text", "image"], "output_modalities": ["text"]},
    "pricing": {"prompt": "0.000002", "completion": "0.000008"},
}
CHEAP = {
    "id": "~google/gemma",
    "name": "Gemma Small",
    "created": 10,
    "context_length": 100,
    "supported_parameters": ["seed"],
    "architecture": {"input_modalities": ["text"], "output_modalities": ["text", "image"]},
    "pricing": {"prompt": "0", "completion": "0"},
}
AUTO = {"id": "openrouter/auto", "name": "Auto", "pricing": {"prompt": "-1", "completion": "-1"}}
ODD: dict[str, Any] = {
    "id": 7,
    "name": None,
    "created": "now",
    "context_length": True,
    "supported_parameters": "tools",
    "architecture": [],
    "pricing": "dear",
}
MODELS = [Model.from_dict(one) for one in (AUTO, ODD, RICH, CHEAP)]


def ids(**filters: Any) -> list[Any]:
    return [model.id for model in narrow(MODELS, filters)]


def test_query_has_the_names_of_the_api() -> None:
    query = api_query(
        {
            "provider": ["OpenAI", "Amazon Bedrock"],
            "author": "openai, google",
            "supports": ("tools",),
            "input_modalities": ["image"],
            "output_modalities": "all",
            "min_context": 1000,
            "search": "mini",
            "zdr": True,
            "sort": "latency",
            "region": "eu",
            "min_price": Decimal("0.5"),
            "distillable": True,
            "category": None,
            "free": True,
            "max_prompt_price": 1,
            "max_completion_price": 1,
        }
    )
    assert query == {
        "providers": "OpenAI,Amazon Bedrock",
        "model_authors": "openai,google",
        "supported_parameters": "tools",
        "input_modalities": "image",
        "output_modalities": "all",
        "context": 1000,
        "q": "mini",
        "zdr": "true",
        "sort": "latency-low-to-high",
        "region": "eu",
        "min_price": Decimal("0.5"),
        "distillable": True,
    }
    assert dict(get_models(**query).query)["distillable"] == "true"


def test_query_knows_all_that_the_api_knows_but_the_feed() -> None:
    known = set(inspect.signature(get_models).parameters)
    assert known - set(ModelFilters.__annotations__) == {"use_rss", "use_rss_chat_links"}


@pytest.mark.parametrize(
    ("ours", "sent"),
    [
        ("price", "pricing-low-to-high"),
        ("context", "context-high-to-low"),
        ("newest", "newest"),
        ("throughput", "throughput-high-to-low"),
        ("top-weekly", "top-weekly"),
        ("an-order-of-tomorrow", "an-order-of-tomorrow"),
    ],
)
def test_query_sort_has_short_names_and_those_of_the_api(ours: str, sent: str) -> None:
    assert api_query({"sort": ours}) == {"sort": sent}


@pytest.mark.parametrize(("value", "sent"), [(True, "true"), ("true", "true"), (False, None)])
def test_query_zdr(value: Any, sent: str | None) -> None:
    assert api_query({"zdr": value}) == {"zdr": sent}


@pytest.mark.parametrize(
    ("wrong", "hint"),
    [
        ("provder", "did you mean 'provider'"),
        ("max_promt_price", "did you mean 'max_prompt_price'"),
        ("suports", "did you mean 'supports'"),
        ("zzz", "there are arch, author"),
    ],
)
def test_query_misspelt_filter_is_a_type_error_with_the_right_name(wrong: str, hint: str) -> None:
    with pytest.raises(TypeError, match=f"{wrong}.*{hint}"):
        api_query({wrong: 1})


@pytest.mark.parametrize(
    ("filters", "words"),
    [
        ({"provider": "a", "providers": "b"}, "provider= and providers= are one filter"),
        ({"q": "a", "search": "b"}, "search= and q= are one filter"),
        ({"supports": 7}, "supports takes a text or a list of texts, not 7"),
        ({"supports": [7]}, "supports takes a text or a list of texts"),
        ({"author": []}, "leave it out"),
        ({"author": " "}, "leave it out"),
        ({"provider": ["a", ""]}, "leave it out"),
        ({"zdr": "false"}, "zdr takes True or False"),
        ({"min_context": 0}, "min_context takes a number of tokens of at least 1"),
        ({"context": True}, "context takes a number of tokens"),
        ({"min_context": "8k"}, "min_context takes a number of tokens"),
        ({"sort": ["price"]}, "sort takes a text"),
        ({"search": {}}, "search takes a text"),
    ],
)
def test_query_value_that_cannot_be_meant_is_refused(filters: Any, words: str) -> None:
    with pytest.raises(ConfigurationError, match=words):
        api_query(filters)


def test_query_filter_given_twice_counts_once_where_one_is_none() -> None:
    assert api_query({"provider": None, "providers": "b"}) == {"providers": "b"}


@pytest.mark.parametrize("limit", [2, 2.0, "2", Decimal(2), "2.0000000001"])
def test_price_limit_lets_its_own_price_pass(limit: Any) -> None:
    assert price_limits({"max_prompt_price": limit}).admit(MODELS[2])
    assert not price_limits({"max_prompt_price": "1.9999999999999999"}).admit(MODELS[2])


def test_price_limit_of_a_float_is_the_number_that_was_written() -> None:
    model = Model.from_dict({"pricing": {"prompt": "0.0000001", "completion": "0.0000003"}})
    assert price_limits({"max_prompt_price": 0.1, "max_completion_price": 0.3}).admit(model)


@pytest.mark.parametrize("filters", [{"max_prompt_price": 1e9}, {"free": True}, {"free": False}])
def test_price_limit_stops_what_has_no_certain_price(filters: Any) -> None:
    assert not price_limits(filters).admit(MODELS[0])
    assert not price_limits(filters).admit(MODELS[1])


def test_price_limits_compose() -> None:
    assert ids(max_prompt_price=2, max_completion_price=8) == ["openai/gpt-5", "~google/gemma"]
    assert ids(max_prompt_price=2, max_completion_price=7) == ["~google/gemma"]
    assert ids(free=True) == ["~google/gemma"]
    assert ids(free=False) == ["openai/gpt-5"]
    assert price_limits({}) == PriceLimits()


@pytest.mark.parametrize(
    ("filters", "words"),
    [
        ({"max_prompt_price": -1}, "max_prompt_price takes USD per million tokens"),
        ({"max_completion_price": "cheap"}, "max_completion_price takes USD per million tokens"),
        ({"max_prompt_price": float("nan")}, "max_prompt_price takes"),
        ({"max_prompt_price": True}, "max_prompt_price takes"),
        ({"free": "yes"}, "free takes True or False"),
    ],
)
def test_price_limit_that_is_none_is_refused(filters: Any, words: str) -> None:
    with pytest.raises(ConfigurationError, match=words):
        price_limits(filters)


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        ({}, ["openrouter/auto", 7, "openai/gpt-5", "~google/gemma"]),
        ({"author": "OpenAI"}, ["openai/gpt-5"]),
        ({"author": ["google", "openrouter"]}, ["openrouter/auto", "~google/gemma"]),
        ({"supports": "seed"}, ["openai/gpt-5", "~google/gemma"]),
        ({"supports": ["seed", "tools"]}, ["openai/gpt-5"]),
        ({"input_modalities": ["text", "image"]}, ["openai/gpt-5"]),
        ({"output_modalities": ["image", "audio"]}, ["~google/gemma"]),
        ({"output_modalities": "all", "author": "openrouter"}, ["openrouter/auto"]),
        ({"min_context": 400}, ["openai/gpt-5"]),
        ({"min_context": 100}, ["openai/gpt-5", "~google/gemma"]),
        ({"search": "SMALL gemma"}, ["~google/gemma"]),
        ({"search": "gpt small"}, []),
        ({"search": None, "author": None}, ["openrouter/auto", 7, "openai/gpt-5", "~google/gemma"]),
        ({"sort": "price"}, ["~google/gemma", "openai/gpt-5", "openrouter/auto", 7]),
        ({"sort": "context"}, ["openai/gpt-5", "~google/gemma", "openrouter/auto", 7]),
        ({"sort": "newest"}, ["openai/gpt-5", "~google/gemma", "openrouter/auto", 7]),
        ({"sort": "price", "supports": "seed"}, ["~google/gemma", "openai/gpt-5"]),
    ],
)
def test_narrow_applies_every_filter(filters: Any, expected: list[Any]) -> None:
    assert ids(**filters) == expected


@pytest.mark.parametrize("order", ["throughput", "latency", "prize", ["price"]])
def test_narrow_order_that_the_catalogue_does_not_know_is_refused(order: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"price, context, newest here.*models\.list"):
        ids(sort=order)


def test_narrow_sends_to_the_api_what_only_that_knows() -> None:
    with pytest.raises(TypeError, match=r"ask client\.models\.list\(provider="):
        ids(provider="OpenAI")
    with pytest.raises(TypeError, match="did you mean 'search'"):
        ids(serch="x")
    with pytest.raises(ConfigurationError, match="search takes a text"):
        ids(search=7)
