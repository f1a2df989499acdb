from __future__ import annotations

from decimal import Decimal, localcontext
from fractions import Fraction
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from openrouter.errors import ConfigurationError
from openrouter.pricing import Cost, Price, cost_of, saved_by_cache
from openrouter.tokens import Tokens, tokens_of

# Prices that are powers of ten: each digit of a cost shows where it comes from.
PRICE = Price.from_api(
    {
        "prompt": "1",
        "completion": "10",
        "request": "0.5",
        "input_cache_read": "0.1",
        "input_cache_write": "2",
        "input_cache_write_1h": "3",
        "web_search": "100",
    }
)
USAGE = {
    "input_tokens": 1000,
    "cache_read_input_tokens": 300,
    "cache_creation_input_tokens": 20,
    "cache_creation": {"ephemeral_1h_input_tokens": 5},
    "output_tokens": 40,
    "output_tokens_details": {"thinking_tokens": 30},
    "server_tool_use": {"web_search_requests": 2},
}


def parts(cost: Cost) -> dict[str, float | None]:
    """The parts that are not 0."""
    shown = {
        name: value if value is None else float(value) for name, value in attrs.asdict(cost).items()
    }
    return {name: value for name, value in shown.items() if value != 0}


def test_cost_part_by_part() -> None:
    cost = cost_of(USAGE, PRICE)
    assert parts(cost) == {
        "prompt": 1000,
        "cached": 30,
        "cache_write": 15 * 2 + 5 * 3,
        "completion": 400,
        "request": 0.5,
        "web_search": 200,
    }
    assert cost.total == Decimal("1675.5")
    assert isinstance(cost.reasoning, Decimal)
    assert isinstance(cost.image, Decimal)


def test_cost_takes_the_price_of_a_model_and_chooses_overrides() -> None:
    model = {
        "pricing": {
            "prompt": "1",
            "completion": "0",
            "overrides": [{"min_prompt_tokens": 8, "utc_start": 0, "utc_end": 100, "prompt": "2"}],
        }
    }
    usage = {"prompt_tokens": 9, "completion_tokens": 0}
    assert cost_of(usage, model, when=59 * 60.0).total == 18
    assert cost_of(usage, model, when=60 * 60.0).total == 9
    assert cost_of(usage, model).total is None
    assert cost_of({**usage, "prompt_tokens": 8}, model).total == 8


def test_cost_without_cache_prices_is_that_of_other_tokens() -> None:
    cost = cost_of(USAGE, {"prompt": "1", "completion": "10", "web_search": "0"})
    assert parts(cost) == {"prompt": 1000, "cached": 300, "cache_write": 20, "completion": 400}


def test_cost_of_writing_for_an_hour_without_a_price_of_its_own() -> None:
    price = {"prompt": "1", "completion": "0", "input_cache_write": "2"}
    assert cost_of(USAGE, price).cache_write == 40


def test_cost_of_reasoning_priced_apart() -> None:
    price = attrs.evolve(PRICE, internal_reasoning=Decimal(20))
    cost = cost_of(USAGE, price)
    assert (cost.completion, cost.reasoning) == (Decimal(100), Decimal(600))


def test_cost_of_reasoning_listed_as_nothing_is_that_of_the_completion() -> None:
    cost = cost_of(USAGE, attrs.evolve(PRICE, internal_reasoning=Decimal(0)))
    assert (cost.completion, cost.reasoning) == (Decimal(400), Decimal(0))


def test_cost_of_audio_and_images() -> None:
    usage = {
        "prompt_tokens": 100,
        "prompt_tokens_details": {"audio_tokens": 10, "image_tokens": 20},
        "completion_tokens": 50,
        "completion_tokens_details": {"audio_tokens": 5, "image_tokens": 6},
    }
    price: dict[str, Any] = {"prompt": "1", "completion": "2"}
    cost = cost_of(usage, price)
    assert parts(cost) == {"prompt": 70, "completion": 78, "audio": 20, "image": 32}
    price.update(audio="3", audio_output="4", image_token="5", image_output="6", image="1000")
    cost = cost_of(usage, price)
    assert parts(cost) == {"prompt": 70, "completion": 78, "audio": 50, "image": 136}


AUDIO = {
    "prompt_tokens": 100,
    "prompt_tokens_details": {"cached_tokens": 60, "audio_tokens": 50},
    "completion_tokens": 0,
}
AUDIO_PRICE = {
    "prompt": "1",
    "completion": "1",
    "input_cache_read": "0.5",
    "audio": "3",
    "input_audio_cache": "2",
}


def test_cost_of_audio_that_may_have_been_cached_is_unknown() -> None:
    cost = cost_of(AUDIO, AUDIO_PRICE)
    assert parts(cost) == {"prompt": None, "cached": None, "audio": None}
    assert cost.total is None


def test_cost_of_audio_where_its_cache_saves_what_that_of_text_does() -> None:
    cost = cost_of(AUDIO, {**AUDIO_PRICE, "input_audio_cache": "2.5"})
    # At least 10 of the 60 cached tokens are audio, since only 50 of the 100 are text.
    assert cost.total == 40 * 3 + 10 * Decimal("2.5") + 50 * Decimal("0.5")


def test_cost_of_cached_audio_where_all_is_audio() -> None:
    details = {"cached_tokens": 60, "audio_tokens": 100}
    cost = cost_of({**AUDIO, "prompt_tokens_details": details}, AUDIO_PRICE)
    assert parts(cost) == {"audio": 40 * 3 + 60 * 2}


def test_cost_of_cached_audio_without_any_price_is_unknown() -> None:
    assert cost_of(AUDIO, {}).total is None


@pytest.mark.parametrize(
    ("price", "unknown"),
    [
        ({}, {"prompt", "cached", "cache_write", "completion", "web_search"}),
        ({"prompt": "1", "web_search": "0"}, {"completion"}),
        ({"completion": "1", "web_search": "0"}, {"prompt", "cached", "cache_write"}),
        ({"prompt": "1", "completion": "1"}, {"web_search"}),
        ({"prompt": "-1", "completion": "-1"}, {each.name for each in attrs.fields(Cost)}),
    ],
)
def test_cost_that_is_not_known_is_none(price: Any, unknown: set[str]) -> None:
    cost = cost_of(USAGE, price)
    assert {name for name, value in parts(cost).items() if value is None} == unknown
    assert cost.total is None


def test_cost_of_something_free_is_zero_and_not_unknown() -> None:
    free = {"prompt": "0", "completion": "0"}
    for usage in ({"prompt_tokens": 5, "completion_tokens": 6}, {}, None):
        assert str(cost_of(usage, free).total) == "0"


def test_cost_of_a_usage_that_says_nothing_is_unknown() -> None:
    assert cost_of(None, PRICE).total is None
    assert cost_of({"prompt_tokens": 5}, PRICE).total is None


def test_cost_of_more_parts_than_there_are_tokens_is_not_negative() -> None:
    usage = {
        "prompt_tokens": 10,
        "prompt_tokens_details": {"cached_tokens": 60},
        "completion_tokens": 10,
        "completion_tokens_details": {"audio_tokens": 30},
    }
    cost = cost_of(usage, PRICE)
    assert (cost.prompt, cost.completion) == (Decimal(0), Decimal(0))


def test_cost_with_a_time_without_zone_is_refused() -> None:
    with pytest.raises(ConfigurationError, match="not str"):
        cost_of(USAGE, PRICE, when="now")  # type: ignore[arg-type]


COUNTS = st.integers(0, 10**9)
PRICES = st.integers(0, 10**9).map(lambda value: Decimal(value).scaleb(-12))


@given(COUNTS, COUNTS, COUNTS, COUNTS, PRICES, PRICES, PRICES, PRICES)
def test_cost_is_exact(
    plain: int,
    cached: int,
    written: int,
    completion: int,
    prompt_price: Decimal,
    completion_price: Decimal,
    read_price: Decimal,
    write_price: Decimal,
) -> None:
    tokens = Tokens(
        prompt=plain + cached + written,
        cached=cached,
        cache_write=written,
        completion=completion,
    )
    price = Price(
        prompt=prompt_price,
        completion=completion_price,
        input_cache_read=read_price,
        input_cache_write=write_price,
    )
    with localcontext() as context:
        context.prec = 3
        found = cost_of(tokens, price).total
    assert found is not None
    assert Fraction(found) == (
        plain * Fraction(prompt_price)
        + cached * Fraction(read_price)
        + written * Fraction(write_price)
        + completion * Fraction(completion_price)
    )


@pytest.mark.parametrize(
    ("usage", "price", "saved"),
    [
        (USAGE, PRICE, Decimal(270)),
        (USAGE, {"prompt": "1"}, Decimal(0)),
        (USAGE, {"prompt": "1", "input_cache_read": "2"}, Decimal(-300)),
        (USAGE, {}, None),
        (USAGE, None, None),
        (USAGE, {"prompt": "-1", "input_cache_read": "0.1"}, None),
        ({"prompt_tokens": 5}, None, Decimal(0)),
        (None, PRICE, Decimal(0)),
    ],
)
def test_savings_of_the_cache(usage: Any, price: Any, saved: Decimal | None) -> None:
    assert saved_by_cache(usage, price) == saved


def test_savings_of_the_cache_at_the_time_of_the_call() -> None:
    price = {
        "prompt": "1",
        "input_cache_read": "0",
        "overrides": [{"utc_start": 1200, "input_cache_read": "1"}],
    }
    assert saved_by_cache(tokens_of(USAGE), price, when=0) == 300
    assert saved_by_cache(tokens_of(USAGE), price, when=13 * 3600) == 0
    assert saved_by_cache(tokens_of(USAGE), price) is None
