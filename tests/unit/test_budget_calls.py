from __future__ import annotations

import contextlib
import logging
from decimal import Decimal
from typing import Any

import pytest

from openrouter import Budget, BudgetExceededError
from openrouter.budget import as_budget
from openrouter.errors import ConfigurationError
from openrouter.moment import Moment
from openrouter.options import CallOptions

NOW = Moment(steady=0.0, epoch=1_700_000_000.0)
TOMORROW = Moment(steady=0.0, epoch=1_700_086_400.0)


def usd(text: str) -> Decimal:
    return Decimal(text)


def ledger(budget: Budget) -> tuple[Any, Any]:
    status = budget.status()
    return status.spent, status.reserved


def test_reservation_that_is_closed_counts_its_cost_once() -> None:
    budget = Budget("1")
    call, other = budget.reserve(usd("0.5"), NOW), budget.reserve(usd("0.25"), NOW)
    call.close(usd("0.125"))
    call.close(usd("0.5"))
    call.settle(usd("0.5"))
    assert ledger(budget) == (usd("0.125"), usd("0.25"))
    other.close(None)
    assert ledger(budget) == (usd("0.375"), 0)


def test_reservation_is_closed_without_waiting_for_the_lock() -> None:
    told: list[BudgetExceededError] = []
    budget = Budget("1", on_exceed=told.append)
    call = budget.reserve(usd("0.5"), NOW)
    with budget._lock:
        call.close(usd("2"))
    # Whoever comes next finds it in the books.
    assert told == []
    assert ledger(budget) == (2, 0)
    (error,) = told
    assert str(error).startswith("Budget exceeded: $2 was charged")


def test_function_that_fails_after_a_call_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    def fail(error: BudgetExceededError) -> None:
        raise ValueError("no mail server")

    budget = Budget("1", on_exceed=fail)
    calls = [budget.reserve(usd("0.25"), NOW) for _ in range(2)]
    with caplog.at_level(logging.WARNING, "openrouter"):
        calls[0].close(usd("2"))
        assert calls[1].settle(usd("1")) is not None
    events = [vars(record)["event"] for record in caplog.records]
    assert events == ["budget.exceeded", "budget.not_told"] * 2
    assert "no mail server" in caplog.records[1].getMessage()
    assert ledger(budget) == (3, 0)


def test_closing_is_entered_even_where_the_question_was_wrong() -> None:
    told: list[BudgetExceededError] = []
    budget = Budget("1", on_exceed=told.append)
    call = budget.reserve(usd("0.5"), NOW)
    with budget._lock:
        call.close(usd("2"))
    with pytest.raises(ConfigurationError):
        budget.status(Moment(steady=0.0, epoch=1e300))
    assert len(told) == 1


def test_budget_per_call_counts_what_its_earlier_attempts_cost() -> None:
    budget = Budget("1", per="call")
    call = budget.reserve(usd("0.5"), NOW, before=usd("0.5"))
    with pytest.raises(BudgetExceededError) as caught:
        budget.reserve(usd("0.5"), NOW, before=usd("0.6"))
    assert (caught.value.spent, caught.value.asked) == (usd("0.6"), usd("0.5"))
    assert "up to $0.5 was asked after $0.6 and $1 a call is the limit" in str(caught.value)
    with pytest.raises(BudgetExceededError, match="unknown price"):
        budget.reserve(None, NOW, before=usd("1"))
    error = call.settle(usd("0.75"))
    assert error is not None
    assert error.spent == usd("0.5")


def test_budget_per_session_has_earlier_attempts_in_its_books_already() -> None:
    budget = Budget("1")
    budget.reserve(usd("0.6"), NOW).settle(None)
    call = budget.reserve(usd("0.4"), NOW, before=usd("0.6"))
    assert call.settle(usd("0.4")) is None


def test_call_that_does_not_fit_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    told: list[BudgetExceededError] = []
    for budget in (Budget("1"), Budget("1", on_exceed=told.append)):
        with caplog.at_level(logging.WARNING, "openrouter"), contextlib.suppress(
            BudgetExceededError
        ):
            budget.reserve(usd("2"), NOW, model="a/b")
    message = "budget.exceeded model=a/b per=session limit=1 spent=0 reserved=0 asked=2"
    assert [record.getMessage() for record in caplog.records] == [message] * 2


def test_error_has_the_model_and_the_advice() -> None:
    with pytest.raises(BudgetExceededError) as caught:
        Budget("1").reserve(usd("2"), NOW, model="a/b", advice="ask for less")
    assert caught.value.model == "a/b"
    assert str(caught.value).startswith("Budget exceeded for a/b: up to $2 was asked")
    assert str(caught.value).endswith("; ask for less")


def test_caps_keep_a_call_within_what_it_reserved() -> None:
    budget = Budget("1")
    call = budget.reserve(usd("0.01"), NOW)
    assert call.caps((1000, 1000), None, NOW) == {"prompt": "5", "completion": "5"}
    price = {"prompt": "0.000002", "completion": "0.000006"}
    assert call.caps((1000, 1000), price, NOW) == {"prompt": "2.5", "completion": "7.5"}
    assert call.caps((0, 0), price, NOW) == {}


def test_caps_of_an_unknown_price_are_what_is_left() -> None:
    budget = Budget("1")
    budget.reserve(usd("0.5"), NOW)
    call = budget.reserve(None, NOW)
    assert call.caps((1000, 0), None, NOW)["prompt"] == "500"


def test_caps_of_a_budget_per_call_are_what_the_call_has_left() -> None:
    budget = Budget("1", per="call")
    call = budget.reserve(usd("0.01"), NOW, before=usd("0.5"))
    assert call.caps((1000, 0), None, NOW)["prompt"] == "500"
    told: list[Any] = []
    budget = Budget("1", per="call", on_exceed=told.append)
    call = budget.reserve(usd("0.01"), NOW, before=usd("2"))
    assert call.caps((1000, 0), None, NOW)["prompt"] == "0"


def test_call_that_is_closed_past_midnight_belongs_to_the_day_before() -> None:
    budget = Budget("1", per="day")
    call = budget.reserve(usd("0.5"), NOW)
    assert budget.status(TOMORROW).reserved == 0
    call.close(usd("0.5"))
    assert ledger(budget) == (0, 0)


def test_budget_from_an_amount_is_one_per_session() -> None:
    budget = Budget("1", per="day")
    assert as_budget(budget) is budget
    for limit in ("0.5", 0.5, usd("0.5")):
        assert repr(as_budget(limit)) == "Budget('0.5', per='session')"
    assert Budget("1").per == "session"


def test_budgets_of_options_come_on_top_of_each_other() -> None:
    one, other = Budget("1"), Budget("2")
    options = CallOptions().but(budget=one)
    assert options.budgets == (one,)
    assert options.but(budget=other, retry=None).budgets == (one, other)
    assert options.but(budget=other).but(budget=one).budgets == (other, one)
    assert options.but(retry=None).budgets == (one,)
    assert options.but(budget=None).budgets == ()
