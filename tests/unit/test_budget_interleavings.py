from __future__ import annotations

import contextlib
import threading
import time
from decimal import Decimal
from fractions import Fraction
from typing import Any, Callable

import anyio.lowlevel
import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from openrouter import Budget, BudgetExceededError
from openrouter import budget as budget_module
from openrouter.budget import Reservation
from openrouter.moment import Moment

NOW = Moment(steady=0.0, epoch=1_700_000_000.0)
LIMIT = Decimal(10)
AMOUNTS = st.decimals(0, 12, places=12)


class Calls(RuleBasedStateMachine):
    """Calls begin and end in any order; a model of the ledger keeps count in fractions."""

    def __init__(self) -> None:
        super().__init__()
        self.budget = Budget(LIMIT)
        self.open: list[Reservation] = []
        self.spent = Fraction(0)
        # By how much calls cost more than they reserved, and so may have gone over the limit.
        self.excess = Fraction(0)

    def reserved(self) -> Fraction:
        return sum((Fraction(call.asked or 0) for call in self.open), Fraction(0))

    @rule(asked=AMOUNTS)
    def begin(self, asked: Decimal) -> None:
        if self.spent + self.reserved() + Fraction(asked) <= LIMIT:
            self.open.append(self.budget.reserve(asked, NOW))
            return
        with pytest.raises(BudgetExceededError) as caught:
            self.budget.reserve(asked, NOW)
        assert caught.value.spent is not None
        assert caught.value.reserved is not None
        assert Fraction(caught.value.spent) == self.spent
        assert Fraction(caught.value.reserved) == self.reserved()

    @rule()
    def begin_with_an_unknown_price(self) -> None:
        if self.spent + self.reserved() < LIMIT:
            self.open.append(self.budget.reserve(None, NOW))
            return
        with pytest.raises(BudgetExceededError):
            self.budget.reserve(None, NOW)

    @rule(data=st.data(), cost=st.none() | AMOUNTS)
    def settle(self, data: st.DataObject, cost: Decimal | None) -> None:
        if not self.open:
            return
        call = self.open.pop(data.draw(st.integers(0, len(self.open) - 1)))
        asked = Fraction(call.asked or 0)
        real = asked if cost is None else Fraction(cost)
        self.spent += real
        self.excess += max(Fraction(0), real - asked)
        over = self.spent + self.reserved() > LIMIT and real > asked
        assert (call.settle(cost) is not None) == over

    @rule(data=st.data())
    def release(self, data: st.DataObject) -> None:
        if self.open:
            self.open.pop(data.draw(st.integers(0, len(self.open) - 1))).release()

    @invariant()
    def the_ledger_is_exact(self) -> None:
        status = self.budget.status()
        assert Fraction(status.spent) == self.spent
        assert Fraction(status.reserved) == self.reserved()
        left = Fraction(LIMIT) - self.spent - self.reserved()
        assert Fraction(status.remaining) == max(Fraction(0), left)

    @invariant()
    def the_limit_is_passed_by_no_more_than_calls_cost_above_what_they_reserved(self) -> None:
        assert self.spent + self.reserved() <= Fraction(LIMIT) + self.excess


TestCalls = Calls.TestCase


@pytest.fixture
def _slow_ledger(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let other threads run between looking at what is left and taking it."""

    def pausing(act: Callable[..., Any]) -> Callable[..., Any]:
        def acted(*values: Any) -> Any:
            result = act(*values)
            time.sleep(0.002)
            return result

        return acted

    for name in ("add", "subtract"):
        monkeypatch.setattr(budget_module, name, pausing(getattr(budget_module, name)))


@pytest.mark.usefixtures("_slow_ledger")
def test_threads_cannot_spend_the_same_money() -> None:
    budget = Budget("1")
    served: list[Reservation] = []
    start = threading.Barrier(8)

    def job() -> None:
        start.wait()
        with contextlib.suppress(BudgetExceededError):
            served.append(budget.reserve(Decimal("0.3"), NOW))
        start.wait()
        with contextlib.suppress(IndexError):
            served.pop().settle(Decimal("0.2"))

    threads = [threading.Thread(target=job) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    status = budget.status()
    assert (status.spent, status.reserved) == (Decimal("0.6"), Decimal(0))


@pytest.mark.anyio
async def test_tasks_cannot_spend_the_same_money() -> None:
    budget = Budget("1")
    most = Decimal(0)

    async def call(number: int) -> None:
        nonlocal most
        try:
            reservation = budget.reserve(Decimal("0.3"), NOW)
        except BudgetExceededError:
            return
        status = budget.status()
        most = max(most, status.spent + status.reserved)
        await anyio.lowlevel.checkpoint()
        reservation.settle(Decimal("0.01") * (number % 3))

    for _ in range(20):
        async with anyio.create_task_group() as group:
            for number in range(10):
                group.start_soon(call, number)
    assert Decimal("0.9") <= most <= 1
    assert budget.status().reserved == 0
