from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openrouter import Budget
from openrouter.errors import ConfigurationError
from openrouter.moment import Moment

NOON = Moment(steady=0.0, epoch=43_200.0)


def cap(limit: str, prompt: int, completion: int, price: Any = None) -> dict[str, str]:
    return Budget(limit).max_price(prompt_tokens=prompt, completion_tokens=completion, price=price)


@pytest.mark.parametrize(
    ("limit", "sizes", "price"),
    [
        ("0.01", (1000, 1000), "5"),
        ("0.01", (2000, 0), "5"),
        ("0.01", (0, 2000), "5"),
        ("0.01", (1, 2), "3333.333333"),
        ("10", (1, 0), "10000000"),
        ("0", (1, 2), "0"),
        ("0.0000000001", (1000, 1000), "0"),
    ],
)
def test_highest_price_for_both_kinds_of_tokens(
    limit: str, sizes: tuple[int, int], price: str
) -> None:
    assert cap(limit, *sizes) == {"prompt": price, "completion": price}


def test_highest_prices_in_the_proportions_of_a_price() -> None:
    price = {"pricing": {"prompt": "0.000001", "completion": "0.000004"}}
    assert cap("0.01", 1000, 1000, price) == {"prompt": "2", "completion": "8"}
    assert cap("0.01", 1000, 0, price) == {"prompt": "10", "completion": "40"}


@pytest.mark.parametrize(
    "price",
    [
        None,
        {},
        {"prompt": "-1", "completion": "-1"},
        {"prompt": "1"},
        {"completion": "1"},
        {"prompt": "0", "completion": "0"},
        "text",
    ],
)
def test_highest_prices_without_a_price_to_go_by(price: Any) -> None:
    assert cap("0.01", 1000, 1000, price) == {"prompt": "5", "completion": "5"}


def test_highest_prices_of_a_model_that_is_free_where_it_matters() -> None:
    price = {"prompt": "0", "completion": "1"}
    assert cap("0.01", 1000, 0, price) == {"prompt": "10", "completion": "10"}


def test_highest_prices_by_the_time_of_day() -> None:
    override = {"utc_start": 1200, "utc_end": 1300, "completion": "4"}
    price = {"prompt": "1", "completion": "1", "overrides": [override]}
    sizes: Any = {"prompt_tokens": 1000, "completion_tokens": 1000}
    budget = Budget("0.01")
    assert budget.max_price(**sizes, price=price, now=NOON) == {"prompt": "2", "completion": "8"}
    assert budget.max_price(**sizes, price=price) == {"prompt": "5", "completion": "5"}


def test_highest_price_of_no_tokens_is_no_limit() -> None:
    assert cap("0.01", 0, 0) == {}


def test_highest_price_is_that_of_what_is_left() -> None:
    budget = Budget("0.02", per="day")
    budget.reserve(Decimal("0.01"), NOON)
    sizes: Any = {"prompt_tokens": 1000, "completion_tokens": 1000}
    assert budget.max_price(**sizes) == {"prompt": "5", "completion": "5"}
    tomorrow = Moment(steady=0.0, epoch=NOON.epoch + 86_400)
    assert budget.max_price(**sizes, now=tomorrow) == {"prompt": "10", "completion": "10"}


@pytest.mark.parametrize(("prompt", "completion"), [(-1, 1), (1, -1), (None, 1), (1, "2")])
def test_sizes_that_are_no_numbers_of_tokens_are_refused(prompt: Any, completion: Any) -> None:
    with pytest.raises(ConfigurationError, match="takes a number of tokens"):
        cap("1", prompt, completion)


PRICES = st.integers(0, 10**6).map(lambda value: str(Decimal(value).scaleb(-9)))


@given(
    st.decimals(0, 1000, places=6),
    st.integers(0, 10**7),
    st.integers(0, 10**6),
    st.none() | st.fixed_dictionaries({"prompt": PRICES, "completion": PRICES}),
)
def test_request_at_the_highest_prices_fits_in(
    limit: Decimal, prompt: int, completion: int, price: Any
) -> None:
    prices = cap(str(limit), prompt, completion, price)
    if prices:
        most = prompt * Fraction(prices["prompt"]) + completion * Fraction(prices["completion"])
        assert most / 10**6 <= Fraction(limit)
        # It leaves no more unused than what rounding down to a millionth of a dollar takes off.
        assert Fraction(limit) - most / 10**6 < Fraction(prompt + completion, 10**12) or not most
