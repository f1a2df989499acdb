"""What the errors of a budget say, to the cent and the minute."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from openrouter import Budget, BudgetExceededError
from openrouter.budget import as_budget
from openrouter.errors import ConfigurationError
from openrouter.moment import Moment

# 2023-11-14, 22:13:20 UTC.
NOW = Moment(steady=0.0, epoch=1_700_000_000.0)


def refusal(budget: Budget, asked: str | None, **more: Any) -> str:
    with pytest.raises(BudgetExceededError) as failure:
        budget.reserve(None if asked is None else Decimal(asked), NOW, **more)
    return str(failure.value)


def test_budget_per_day_says_when_it_starts_anew() -> None:
    assert refusal(Budget("0.10", per="day"), "0.25") == (
        "Budget exceeded: up to $0.25 was asked and $0.1 of $0.1 a day is left "
        "($0 spent, $0 under way); it starts anew at 2023-11-15 00:00 UTC"
    )


def test_budget_per_call_says_its_limit() -> None:
    budget = Budget("0.10", per="call")
    assert refusal(budget, "0.25", model="a/b", advice="ask for less") == (
        "Budget exceeded for a/b: up to $0.25 was asked and $0.1 a call is the limit; ask for less"
    )
    assert refusal(budget, "0.25", before=Decimal("0.050")) == (
        "Budget exceeded: up to $0.25 was asked after $0.05 and $0.1 a call is the limit."
    )


def test_budget_that_is_used_up_says_so_to_a_call_of_unknown_price() -> None:
    budget = Budget(1)
    budget.reserve(Decimal(1), NOW)
    assert refusal(budget, None) == (
        "Budget exceeded: a call of unknown price was asked and $0 of $1 in all is left "
        "($0 spent, $1 under way)."
    )


def test_call_that_cost_too_much_says_what_was_charged() -> None:
    error = Budget(1).reserve(Decimal("0.5"), NOW, model="a/b").settle(Decimal("1.25"))
    assert str(error) == (
        "Budget exceeded for a/b: $1.25 was charged and $0 of $1 in all is left "
        "($1.25 spent, $0 under way)."
    )


def test_call_that_just_reaches_the_limit_is_within_it() -> None:
    assert Budget(1).reserve(Decimal("0.5"), NOW).settle(Decimal(1)) is None
    assert Budget(1, per="call").reserve(Decimal("0.5"), NOW).settle(Decimal(1)) is None


def test_calls_of_unknown_cost_are_counted() -> None:
    budget = Budget(1)
    for cost in (None, Decimal(0), None):
        budget.reserve(None, NOW).settle(cost)
    assert budget.status().unknown == 2


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (
            {"prompt_tokens": -1, "completion_tokens": 1},
            "prompt_tokens takes a number of tokens from 0 on, not -1.",
        ),
        (
            {"prompt_tokens": 1, "completion_tokens": "many"},
            "completion_tokens takes a number of tokens from 0 on, not 'many'.",
        ),
    ],
)
def test_sizes_that_are_no_numbers_are_named(arguments: Any, line: str) -> None:
    with pytest.raises(ConfigurationError) as failure:
        Budget(1).max_price(**arguments)
    assert str(failure.value) == line


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        ({"limit": "much"}, "A budget's limit is an amount of USD such as '2.50', not 'much'."),
        ({"limit": 1, "per": "week"}, "per takes 'call', 'session' or 'day', not 'week'."),
        ({"limit": 1, "on_exceed": 5}, "on_exceed takes 'raise' or a function, not 5."),
    ],
)
def test_budget_that_cannot_work_says_why(arguments: Any, line: str) -> None:
    with pytest.raises(ConfigurationError) as failure:
        Budget(**arguments)
    assert str(failure.value) == line


def test_amount_that_is_none_cannot_be_asked_for() -> None:
    with pytest.raises(ConfigurationError) as failure:
        Budget(1).reserve("much", NOW)  # type: ignore[arg-type]
    assert str(failure.value) == "worst_case is an amount of USD such as '2.50', not 'much'."


def test_budget_of_what_the_caller_wrote() -> None:
    budget = Budget("2.50", per="day")
    assert as_budget(budget) is budget
    assert repr(budget) == "Budget('2.5', per='day')"
    assert repr(as_budget(3)) == "Budget('3', per='session')"


def test_highest_prices_go_by_the_price_of_a_prompt_of_that_size() -> None:
    override = {"min_prompt_tokens": 500, "completion": "0.000009"}
    price = {"prompt": "0.000001", "completion": "0.000001", "overrides": [override]}
    sizes: Any = {"prompt_tokens": 1000, "completion_tokens": 100}
    assert Budget("0.0019").max_price(**sizes, price=price) == {"prompt": "1", "completion": "9"}
    sizes = {"prompt_tokens": 100, "completion_tokens": 1000}
    assert Budget("0.0011").max_price(**sizes, price=price) == {"prompt": "1", "completion": "1"}


def test_highest_prices_are_written_without_an_exponent() -> None:
    caps = Budget("0.000000002").max_price(prompt_tokens=1000, completion_tokens=1000)
    assert caps == {"prompt": "0.000001", "completion": "0.000001"}
    caps = Budget(2_000_000).max_price(prompt_tokens=1, completion_tokens=1)
    assert caps == {"prompt": "1000000000000", "completion": "1000000000000"}


def test_caps_of_a_call_of_unknown_price_go_by_what_is_left_today() -> None:
    budget = Budget(1, per="day")
    budget.reserve(Decimal("0.75"), NOW).settle(Decimal("0.75"))
    call = budget.reserve(None, NOW)
    sizes = (1_000_000, 0)
    assert call.caps(sizes, None, NOW)["prompt"] == "0.25"
    tomorrow = Moment(steady=86_400.0, epoch=NOW.epoch + 86_400)
    assert call.caps(sizes, None, tomorrow)["prompt"] == "1"


def test_caps_go_by_the_price_of_the_hour() -> None:
    override = {"utc_start": 2200, "utc_end": 2300, "completion": "9"}
    price = {"prompt": "1", "completion": "1", "overrides": [override]}
    call = Budget(1).reserve(Decimal("0.5"), NOW)
    assert call.caps((500_000, 0), price, NOW) == {"prompt": "1", "completion": "9"}
