from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from openrouter._quote import NOTHING_KNOWN, Quote, lower_caps, quote
from openrouter.catalogue import Catalogue
from openrouter.moment import Moment
from openrouter_api.models import ChatUserMessage, Model, ProviderPreferencesMaxPrice

PRICE = {"prompt": "0.000001", "completion": "0.00001"}
HELLO = [{"role": "user", "content": "Hi"}]
NOON = Moment(steady=0.0, epoch=1_772_020_800.0)


def listed(id: str, **fields: Any) -> Model:
    return Model.from_dict({"id": id, "pricing": PRICE, **fields})


CATALOGUE = Catalogue(
    (
        listed("a/limited", top_provider={"max_completion_tokens": 100}, context_length=1000),
        listed("a/context", top_provider={"max_completion_tokens": None}, context_length=1000),
        listed("a/endless"),
        listed("a/dear", pricing={**PRICE, "completion": "0.1", "input_cache_write": "0.000002"}),
        listed("a/router", pricing={"prompt": "-1", "completion": "-1"}, context_length=50),
        listed(
            "a/timed",
            pricing={**PRICE, "overrides": [{"utc_start": 1100, "utc_end": 1300, "prompt": "1"}]},
        ),
    ),
    0.0,
)


def asked(model: str | None = "a/endless", **body: Any) -> Quote:
    return quote({"messages": HELLO, **body}, model, CATALOGUE, NOON)


@pytest.mark.parametrize("name", ["max_tokens", "max_completion_tokens", "max_output_tokens"])
def test_quote_is_an_answer_of_the_length_that_the_request_allows(name: str) -> None:
    limit: Any = {name: 200}
    found = asked(**limit)
    assert found.cost == Decimal("0.002005")
    assert (found.sizes, found.limited) == ((5, 200), True)
    assert found.price is not None
    assert found.price.prompt == Decimal("0.000001")


@pytest.mark.parametrize(("model", "answer"), [("a/limited", 100), ("a/context", 1000)])
def test_quote_without_a_limit_is_the_longest_answer_of_the_model(model: str, answer: int) -> None:
    found = asked(model, max_tokens=None)
    assert found.cost == Decimal("0.000005") + answer * Decimal("0.00001")
    assert (found.sizes, found.limited) == ((5, answer), False)


def test_quote_without_any_limit_is_unknown() -> None:
    assert asked()[:2] == (None, None)


@pytest.mark.parametrize("model", ["a/unlisted", "a/router", None])
def test_quote_of_a_model_without_a_price_is_unknown(model: str | None) -> None:
    assert asked(model, max_tokens=10).cost is None


def test_quote_of_a_router_knows_sizes_all_the_same() -> None:
    assert asked("a/router").sizes == (5, 50)


def test_quote_of_several_models_is_that_of_the_dearest() -> None:
    models = ["a/endless", "a/dear"]
    assert asked(max_tokens=10, models=models).cost == Decimal("1.00001")
    assert asked(max_tokens=10, models=[*models, "a/unlisted"]).cost is None
    assert asked(max_tokens=10, models="a/dear").cost == Decimal("0.000105")


def test_quote_counts_each_of_several_answers() -> None:
    assert asked(max_tokens=10, n=3).sizes == (5, 30)


def test_quote_counts_tools_and_schemas() -> None:
    tools = [{"type": "function", "function": {"name": "f" * 400}}]
    schema = {"type": "json_schema", "json_schema": {"name": "s" * 400}}
    plain = asked(max_tokens=10).sizes
    assert plain is not None
    more: Any
    for more in ({"tools": tools}, {"response_format": schema}, {"system": "x" * 400}):
        found = asked(max_tokens=10, **more).sizes
        assert found is not None
        assert found[0] > plain[0] + 100


def test_quote_reads_models_of_the_package_in_the_body() -> None:
    message = ChatUserMessage.from_dict({"role": "user", "content": "Hi"})
    assert asked(messages=[message], max_tokens=10).sizes == (5, 10)


@pytest.mark.parametrize(
    ("given", "prompt"),
    [
        ("Hello", 6),
        (["one", "two"], 6),
        ([{"role": "user", "content": [{"type": "input_text", "text": "Hello"}]}], 6),
    ],
)
def test_quote_reads_the_input_of_other_endpoints(given: Any, prompt: int) -> None:
    found = quote({"input": given, "max_tokens": 10}, "a/endless", CATALOGUE, NOON)
    assert found.sizes == (prompt, 10)


@pytest.mark.parametrize(
    "body",
    [None, [], "text", {}, {"input": [1, 2]}, {"input": 5, "tools": []}, {"messages": [{"no": 1}]}],
)
def test_quote_of_what_cannot_be_counted_is_unknown(body: Any) -> None:
    assert quote(body, "a/endless", CATALOGUE, NOON) == NOTHING_KNOWN


def test_quote_without_a_catalogue_is_unknown() -> None:
    assert quote({"messages": HELLO}, "a/endless", None, NOON) == NOTHING_KNOWN


def test_quote_goes_by_the_price_of_the_hour() -> None:
    assert asked("a/timed", max_tokens=10).cost == Decimal("5.0001")
    night = Moment(steady=0.0, epoch=NOON.epoch + 43_200)
    body = {"messages": HELLO, "max_tokens": 10}
    assert quote(body, "a/timed", CATALOGUE, night).cost == Decimal("0.000105")


def test_caps_join_with_the_lower_of_both() -> None:
    caps = {"prompt": "2", "completion": "8"}
    assert lower_caps(caps, None) == caps
    assert lower_caps(caps, {"prompt": "3", "completion": 5}) == {"prompt": "2", "completion": 5}
    assert lower_caps(caps, {"prompt": "dear", "image": "1"}) == {**caps, "image": "1"}
    assert lower_caps(caps, "nothing") == caps
    model = ProviderPreferencesMaxPrice.from_dict({"prompt": 1})
    assert lower_caps(caps, model) == {"prompt": 1, "completion": "8"}


def test_caps_that_are_alike_stay_as_the_caller_wrote_them() -> None:
    assert lower_caps({"prompt": "2", "image": "1"}, {"prompt": 2.0}) == {
        "prompt": 2.0,
        "image": "1",
    }
