from __future__ import annotations

import pickle
from datetime import datetime, timezone
from decimal import Decimal
from typing import Any

import pytest

from openrouter import Budget, BudgetExceededError
from openrouter.errors import ConfigurationError
from openrouter.moment import Moment

MIDNIGHT = datetime(2026, 8, 23, tzinfo=timezone.utc).timestamp()
NOON = Moment(steady=0.0, epoch=MIDNIGHT - 43_200)
EVENING = Moment(steady=1.0, epoch=MIDNIGHT - 0.5)
MORNING = Moment(steady=2.0, epoch=MIDNIGHT)


def usd(text: str) -> Decimal:
    return Decimal(text)


def refused(budget: Budget, asked: Decimal | None, now: Moment = NOON) -> BudgetExceededError:
    with pytest.raises(BudgetExceededError) as caught:
        budget.reserve(asked, now)
    return caught.value


def ledger(budget: Budget, now: Moment | None = None) -> tuple[str, str, str]:
    status = budget.status(now)
    return str(status.spent), str(status.reserved), str(status.remaining)


@pytest.mark.parametrize("limit", [usd("0.1"), "0.1", 0.1])
def test_limit_is_what_was_written(limit: Any) -> None:
    assert Budget(limit).status().limit == usd("0.1")


@pytest.mark.parametrize("limit", [-1, "-0.01", "much", None, True, float("nan"), float("inf"), []])
def test_limit_that_is_no_amount_is_refused(limit: Any) -> None:
    with pytest.raises(ConfigurationError, match="A budget's limit is an amount of USD"):
        Budget(limit)


def test_wrong_period_and_reaction_are_refused() -> None:
    with pytest.raises(ConfigurationError, match="'call', 'session' or 'day', not 'month'"):
        Budget(1, per="month")  # type: ignore[arg-type]
    with pytest.raises(ConfigurationError, match="'raise' or a function, not 'warn'"):
        Budget(1, on_exceed="warn")  # type: ignore[arg-type]


def test_reserved_money_counts_until_the_call_is_settled() -> None:
    budget = Budget("1")
    first = budget.reserve(usd("0.6"), NOON)
    second = budget.reserve(usd("0.4"), NOON)
    assert ledger(budget) == ("0", "1", "0")
    refused(budget, usd("0.000001"))
    first.settle(usd("0.1"))
    assert ledger(budget) == ("0.1", "0.4", "0.5")
    second.release()
    assert ledger(budget) == ("0.1", "0", "0.9")
    budget.reserve(usd("0.9"), NOON)


def test_error_says_what_was_asked_and_what_is_left() -> None:
    budget = Budget("1")
    budget.reserve(usd("0.5"), NOON).settle(usd("0.25"))
    budget.reserve(usd("0.125"), NOON)
    error = refused(budget, usd("0.7"))
    assert (error.limit, error.spent, error.reserved, error.asked) == (
        usd("1"),
        usd("0.25"),
        usd("0.125"),
        usd("0.7"),
    )
    assert (error.per, error.reset, error.retryable) == ("session", None, False)
    assert str(error) == (
        "Budget exceeded: up to $0.7 was asked and $0.625 of $1 in all is left "
        "($0.25 spent, $0.125 under way)."
    )


def test_error_of_a_real_budget_pickles() -> None:
    error = refused(Budget("0.1", per="day"), usd("0.7"))
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is BudgetExceededError
    assert again.__dict__ == error.__dict__
    assert str(again) == str(error)


def test_tiny_amounts_are_written_out() -> None:
    error = refused(Budget("0.00000001"), usd("0.00000002"))
    assert "up to $0.00000002 was asked and $0.00000001 of $0.00000001 in all" in str(error)


def test_call_that_costs_less_or_more_than_it_reserved() -> None:
    budget = Budget("1")
    assert budget.reserve(usd("0.5"), NOON).settle(usd("0.1")) is None
    assert budget.reserve(usd("0.5"), NOON).settle(usd("0.6")) is None
    assert ledger(budget) == ("0.7", "0", "0.3")


def test_call_that_passes_the_limit_hands_back_the_error() -> None:
    budget = Budget("1")
    error = budget.reserve(usd("0.5"), NOON).settle(usd("1.5"))
    assert isinstance(error, BudgetExceededError)
    assert (error.spent, error.asked, error.limit) == (usd("1.5"), usd("0.5"), usd("1"))
    assert str(error).startswith("Budget exceeded: $1.5 was charged and $0 of $1 in all is left")
    assert ledger(budget) == ("1.5", "0", "0")
    refused(budget, usd("0"))


def test_call_within_what_it_reserved_is_not_to_blame() -> None:
    budget = Budget("1")
    dear, other = budget.reserve(usd("0.5"), NOON), budget.reserve(usd("0.5"), NOON)
    assert dear.settle(usd("2")) is not None
    assert other.settle(usd("0.5")) is None


@pytest.mark.parametrize("cost", [None, "much", float("nan")])
def test_unknown_cost_counts_as_what_was_reserved(cost: Any) -> None:
    budget = Budget("1")
    budget.reserve(usd("0.4"), NOON).settle(cost)
    assert ledger(budget) == ("0.4", "0", "0.6")
    assert budget.status().unknown == 0


def test_second_settlement_changes_nothing() -> None:
    budget = Budget("1")
    call = budget.reserve(usd("0.4"), NOON)
    call.settle(usd("0.3"))
    assert call.settle(usd("5")) is None
    call.release()
    assert ledger(budget) == ("0.3", "0", "0.7")
    released = budget.reserve(usd("0.4"), NOON)
    released.release()
    released.settle(usd("0.4"))
    assert ledger(budget) == ("0.3", "0", "0.7")


def test_call_of_unknown_price_is_let_in_while_anything_is_left() -> None:
    budget = Budget("1")
    calls = [budget.reserve(None, NOON) for _ in range(3)]
    assert [call.asked for call in calls] == [None] * 3
    assert calls[0].settle(usd("0.75")) is None
    assert calls[1].settle(None) is None
    assert budget.status().unknown == 1
    error = calls[2].settle(usd("0.5"))
    assert error is not None
    assert error.asked is None
    assert ledger(budget) == ("1.25", "0", "0")
    assert "a call of unknown price was asked" in str(refused(budget, None))


def test_call_of_unknown_price_is_refused_where_all_is_reserved() -> None:
    budget = Budget("1")
    budget.reserve(usd("1"), NOON)
    refused(budget, None)
    refused(Budget(0, per="call"), None)


def test_released_call_of_unknown_price_is_no_unknown_cost() -> None:
    budget = Budget("1")
    budget.reserve(None, NOON).release()
    assert budget.status().unknown == 0


def test_free_call_fits_into_a_budget_that_is_used_up() -> None:
    budget = Budget("1")
    budget.reserve(usd("1"), NOON).settle(usd("1"))
    budget.reserve(usd("0"), NOON)


@pytest.mark.parametrize("asked", ["much", -1, float("nan"), True])
def test_worst_case_that_is_no_amount_is_refused(asked: Any) -> None:
    with pytest.raises(ConfigurationError, match="worst_case is an amount of USD"):
        Budget("1").reserve(asked, NOON)


def test_budget_per_call_looks_at_each_call_alone() -> None:
    budget = Budget("0.5", per="call")
    for _ in range(5):
        assert budget.reserve(usd("0.5"), NOON).settle(usd("0.5")) is None
    error = refused(budget, usd("0.51"))
    assert str(error) == "Budget exceeded: up to $0.51 was asked and $0.5 a call is the limit."
    assert (error.spent, error.per, error.reset) == (usd("0"), "call", None)
    assert ledger(budget) == ("0", "0", "0.5")


def test_budget_per_call_tells_of_a_call_that_cost_more() -> None:
    budget = Budget("0.5", per="call")
    assert budget.reserve(usd("0.3"), NOON).settle(usd("0.5")) is None
    error = budget.reserve(usd("0.3"), NOON).settle(usd("0.6"))
    assert str(error) == "Budget exceeded: $0.6 was charged and $0.5 a call is the limit."


def test_budget_per_day_starts_anew_at_midnight_in_utc() -> None:
    budget = Budget("1", per="day")
    budget.reserve(usd("0.9"), NOON).settle(usd("0.9"))
    error = refused(budget, usd("0.2"), EVENING)
    assert error.reset == MIDNIGHT
    assert str(error).endswith("; it starts anew at 2026-08-23 00:00 UTC")
    call = budget.reserve(usd("0.2"), MORNING)
    assert budget.status().reset == MIDNIGHT + 86_400
    call.settle(usd("0.1"))
    assert ledger(budget) == ("0.1", "0", "0.9")


def test_budget_per_day_books_a_call_on_the_day_it_was_asked_for() -> None:
    budget = Budget("1", per="day")
    evening = [budget.reserve(usd("0.3"), EVENING) for _ in range(3)]
    morning = budget.reserve(usd("0.5"), MORNING)
    assert evening[0].settle(usd("5")) is None
    evening[1].settle(None)
    evening[2].release()
    assert ledger(budget) == ("0", "0.5", "0.5")
    morning.settle(usd("0.5"))
    assert ledger(budget) == ("0.5", "0", "0.5")


def test_budget_per_day_forgets_unknown_costs_overnight() -> None:
    budget = Budget("1", per="day")
    budget.reserve(None, EVENING).settle(None)
    assert budget.status(EVENING).unknown == 1
    assert budget.status(MORNING).unknown == 0


def test_budget_per_day_does_not_go_back_to_yesterday() -> None:
    budget = Budget("1", per="day")
    budget.reserve(usd("1"), MORNING).settle(usd("1"))
    assert refused(budget, usd("0.1"), EVENING).spent == 1
    assert ledger(budget, NOON) == ("1", "0", "0")
    assert ledger(budget, MORNING) == ("1", "0", "0")


def test_budget_per_session_goes_on_overnight() -> None:
    budget = Budget("1")
    budget.reserve(usd("0.9"), EVENING).settle(usd("0.9"))
    refused(budget, usd("0.2"), MORNING)
    assert budget.status().reset is None


def test_status_before_the_first_call() -> None:
    assert Budget("1", per="day").status().reset is None
    assert Budget("1", per="day").status(NOON).reset == MIDNIGHT


def test_function_is_told_and_the_call_goes_on() -> None:
    told: list[BudgetExceededError] = []
    budget = Budget("1", on_exceed=told.append)
    budget.reserve(usd("0.9"), NOON)
    assert told == []
    call = budget.reserve(usd("0.2"), NOON)
    (error,) = told
    assert (error.asked, error.reserved) == (usd("0.2"), usd("0.9"))
    assert ledger(budget) == ("0", "1.1", "0")
    assert call.settle(usd("0.5")) is told[1]
    assert ledger(budget) == ("0.5", "0.9", "0")


def test_function_that_raises_stops_the_call() -> None:
    def stop(error: BudgetExceededError) -> None:
        raise KeyboardInterrupt

    budget = Budget("1", on_exceed=stop)
    with pytest.raises(KeyboardInterrupt):
        budget.reserve(usd("2"), NOON)
    assert ledger(budget) == ("0", "0", "1")


def test_function_may_use_the_budget() -> None:
    seen = []
    budget = Budget("1", on_exceed=lambda error: seen.append(budget.status().remaining))
    budget.reserve(usd("2"), NOON).settle(usd("3"))
    assert seen == [1, 0]


def test_repr_says_limit_and_period() -> None:
    assert repr(Budget(0.5, per="day")) == "Budget('0.5', per='day')"
