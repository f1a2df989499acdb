"""Budgets: a ledger that calls ask before they are sent, and tell afterwards.

A call reserves the most that it may cost, and settles with what it did cost. What is reserved
counts until then, so calls that run at the same time cannot be promised the same money: together
they go over the limit by no more than what each of them costs above what it reserved.

A call whose price is not known beforehand is let in as long as anything is left, and reserves
nothing. Refusing it would rule out routers, whose price nobody knows before they have chosen;
reserving all that is left would let only one of them run at a time. Cap its price with `max_price`
where that is too lax.
"""

from __future__ import annotations

import contextlib
import threading
from collections import deque
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from openrouter import log_events, logs
from openrouter._budget_prices import price_caps
from openrouter._budget_status import BudgetStatus, sentence
from openrouter._exact import ZERO, add, amount, count, subtract, tidy, utc
from openrouter._flags import checked_flag
from openrouter._not_pickled import NotPickled
from openrouter._reservation import Reservation
from openrouter.errors import BudgetExceededError, ConfigurationError

if TYPE_CHECKING:
    from typing import Callable, Iterator, Literal, Union

    from openrouter._budget_status import Per
    from openrouter.moment import Moment

    OnExceed = Union[Literal["raise"], Callable[[BudgetExceededError], object]]

__all__ = ["Budget", "BudgetStatus", "Reservation", "as_budget"]

_DAY = 86_400


class Budget(NotPickled):
    """The most that calls may cost. Threads and tasks may share one.

    Args:
        limit: USD: a Decimal, an int, a text such as `"2.50"`, or a float, by the digits that
            it is written with.
        per: What the limit is for: each single `"call"`, all calls of this budget (`"session"`), or
            those of a `"day"` in UTC, at whose end it starts anew.
        on_exceed: `"raise"`, or a function that is given the `BudgetExceededError`. The call then
            goes on, unless the function raises. It is told, too, when an answer cost more than was
            left; whatever it raises then is logged, since the answer has been paid for.
        cap_prices: Whether chat requests carry a `provider.max_price` that keeps them within what
            they reserved (`per="call"`: within the limit). OpenRouter then routes to nobody who
            charges more, and answers 404 where everybody does.

    Raises:
        ConfigurationError: If one of them is none of these.

    Example:
        >>> from openrouter import BudgetExceededError
        >>> from openrouter.moment import Moment
        >>> now = Moment(steady=0.0, epoch=1_700_000_000.0)
        >>> budget = Budget("0.10", per="day")
        >>> call = budget.reserve(Decimal("0.08"), now)
        >>> try:
        ...     budget.reserve(Decimal("0.03"), now)
        ... except BudgetExceededError as error:
        ...     print(error)
        Budget exceeded: up to $0.03 was asked and $0.02 of $0.1 a day is left ($0 spent, \
$0.08 under way); it starts anew at 2023-11-15 00:00 UTC
        >>> call.settle(Decimal("0.05"))
        >>> budget.status().remaining
        Decimal('0.05')
    """

    def __init__(
        self,
        limit: Decimal | str | float,
        *,
        per: Per = "session",
        on_exceed: OnExceed = "raise",
        cap_prices: bool = False,
    ) -> None:
        self._limit = _money("A budget's limit", limit)
        if per not in ("call", "session", "day"):
            raise ConfigurationError(f"per takes 'call', 'session' or 'day', not {per!r}.")
        if on_exceed != "raise" and not callable(on_exceed):
            raise ConfigurationError(f"on_exceed takes 'raise' or a function, not {on_exceed!r}.")
        self._per: Per = per
        self._on_exceed = on_exceed
        self.cap_prices = checked_flag("cap_prices", cap_prices)
        self._lock = threading.Lock()
        # What was closed and is not in the books yet.
        self._closings: deque[tuple[Reservation, Decimal | None]] = deque()
        self._day: int | None = None
        self._spent = ZERO
        self._reserved = ZERO
        self._unknown = 0

    def __repr__(self) -> str:
        return f"Budget({str(self._limit)!r}, per={self._per!r})"

    @property
    def per(self) -> Per:
        """What the limit is for."""
        return self._per

    def reserve(
        self,
        worst_case: Decimal | None,
        now: Moment,
        *,
        before: Decimal = ZERO,
        model: str | None = None,
        advice: str | None = None,
    ) -> Reservation:
        """Ask for a call, before it is sent.

        Args:
            worst_case: The most that it may cost, in USD; None where its price is not known.
            now: The time, which says what day it is.
            before: What earlier attempts at the same call have cost, in USD; it counts where the
                limit is for a call.
            model: The model that is asked, for the error.
            advice: How it could be made to fit, for the error.

        Returns:
            What to settle or release once the call is over, on every way out of it.

        Raises:
            BudgetExceededError: If it may cost more than is left and `on_exceed` is `"raise"`.
            ConfigurationError: If `worst_case` is no amount.
        """
        asked = None if worst_case is None else _money("worst_case", worst_case)
        call = Reservation(self, asked, before if self._per == "call" else ZERO, model, advice)
        with self._exclusively():
            self._turn_page(now)
            error = self._refusal(call)
            if error is None:
                return self._entered(call)
        logs.write(log_events.budget_exceeded(error))
        # Outside the lock: the function may use this budget.
        if not callable(self._on_exceed):
            raise error
        self._on_exceed(error)
        with self._exclusively():
            return self._entered(call)

    def status(self, now: Moment | None = None) -> BudgetStatus:
        """Where the budget stands.

        Args:
            now: The time; None for that of the last call that was asked for.
        """
        with self._exclusively():
            if now is not None:
                self._turn_page(now)
            return self._status()

    def max_price(
        self,
        *,
        prompt_tokens: int,
        completion_tokens: int,
        price: Any = None,
        now: Moment | None = None,
    ) -> dict[str, str]:
        """The `provider.max_price` of a request that what is left allows.

        OpenRouter then routes the request to nobody who charges more for a token of either kind.
        Many pairs of prices use up the same money: with `price`, both of it are raised or lowered
        by the same factor; without, prompt and completion may cost the same.

        Args:
            prompt_tokens: The size of the prompt.
            completion_tokens: The most tokens of the answer.
            price: A `Price`, or what one is read from, of the model that is expected to answer.
            now: The time; None for that of the last call that was asked for.

        Returns:
            USD per million tokens, as decimal texts; empty where no tokens are asked for.

        Raises:
            ConfigurationError: If one of the sizes is no number of tokens.

        Example:
            >>> Budget("0.01").max_price(prompt_tokens=1000, completion_tokens=1000)
            {'prompt': '5', 'completion': '5'}
        """
        sizes = _size("prompt_tokens", prompt_tokens), _size("completion_tokens", completion_tokens)
        return price_caps(self.status(now).remaining, sizes, price, now)

    @contextlib.contextmanager
    def _exclusively(self) -> Iterator[None]:
        """Hold the lock, with all that was closed in the books; then tell who wants to be told."""
        exceeded: list[BudgetExceededError] = []
        try:
            with self._lock:
                exceeded = self._entered_closings()
                yield
        finally:
            self._tell(exceeded)

    def _catch_up(self) -> None:
        """Enter what was closed. Whoever holds the lock now leaves that to the next one."""
        if self._lock.acquire(blocking=False):
            try:
                exceeded = self._entered_closings()
            finally:
                self._lock.release()
            self._tell(exceeded)

    def _entered_closings(self) -> list[BudgetExceededError]:
        """Enter what was closed; the errors of the calls that passed the limit."""
        exceeded = []
        while self._closings:
            call, cost = self._closings.popleft()
            error = call._settled(cost)
            if error is not None:
                exceeded.append(error)
        return exceeded

    def _tell(self, exceeded: list[BudgetExceededError]) -> None:
        """Tell of calls that have been paid for, whose answers must not be lost."""
        for error in exceeded:
            logs.write(log_events.budget_exceeded(error))
            if callable(self._on_exceed):
                try:
                    self._on_exceed(error)
                except Exception as failure:
                    logs.write(log_events.budget_not_told(failure))

    def _turn_page(self, now: Moment) -> None:
        """Start anew where a new day began; a clock that goes back does not bring one back."""
        day = int(utc(now).timestamp()) // _DAY
        if self._day is not None and day <= self._day:
            return
        if self._per == "day" and self._day is not None:
            self._spent, self._reserved, self._unknown = ZERO, ZERO, 0
        self._day = day

    def _remaining(self) -> Decimal:
        """What is left, below 0 where more was spent than allowed."""
        if self._per == "call":
            return self._limit
        return tidy(subtract(self._limit, add(self._spent, self._reserved)))

    def _status(self) -> BudgetStatus:
        return BudgetStatus(
            limit=self._limit,
            spent=ZERO if self._per == "call" else tidy(self._spent),
            reserved=tidy(self._reserved),
            remaining=max(ZERO, self._remaining()),
            unknown=self._unknown,
            per=self._per,
            reset=self._reset(),
        )

    def _reset(self) -> float | None:
        if self._per != "day" or self._day is None:
            return None
        return float((self._day + 1) * _DAY)

    def _refusal(self, call: Reservation) -> BudgetExceededError | None:
        """Why a call does not fit in, or None where it does."""
        left, asked = subtract(self._remaining(), call._before), call.asked
        if left > 0 if asked is None else asked <= left:
            return None
        if asked is None:
            return self._error("a call of unknown price was asked", call)
        more = f" after ${tidy(call._before):f}" if call._before else ""
        return self._error(f"up to ${asked:f} was asked{more}", call)

    def _error(self, what: str, call: Reservation) -> BudgetExceededError:
        status = self._status()
        return BudgetExceededError(
            sentence(what, status),
            limit=status.limit,
            spent=tidy(add(status.spent, call._before)),
            reserved=status.reserved,
            asked=call.asked,
            per=status.per,
            reset=status.reset,
            advice=call._advice,
            model=call._model,
        )

    def _entered(self, call: Reservation) -> Reservation:
        self._reserved = add(self._reserved, call.asked or ZERO)
        call._day, call._open = self._day, True
        return call

    def _close(self, call: Reservation, cost: Decimal | None) -> BudgetExceededError | None:
        """Turn what a call reserved into what it cost; the error where that is too much."""
        if self._per == "day" and call._day != self._day:
            # Past midnight the page that it stood on is gone: its cost belongs to the day before.
            return None
        asked = call.asked or ZERO
        self._reserved = subtract(self._reserved, asked)
        self._spent = add(self._spent, asked if cost is None else cost)
        self._unknown += cost is None and call.asked is None
        if cost is None or cost <= asked:
            return None
        whole = add(call._before, cost)
        over = whole > self._limit if self._per == "call" else self._remaining() < 0
        return self._error(f"${cost:f} was charged", call) if over else None


def as_budget(budget: Budget | Decimal | str | float) -> Budget:
    """A budget from what the caller wrote: a budget, or the limit of one per session.

    Raises:
        ConfigurationError: If it is something else.

    Example:
        >>> as_budget("2.50")
        Budget('2.5', per='session')
    """
    return budget if isinstance(budget, Budget) else Budget(budget)


def _money(what: str, value: object) -> Decimal:
    number = amount(value)
    if number is None or number < 0:
        raise ConfigurationError(f"{what} is an amount of USD such as '2.50', not {value!r}.")
    return tidy(number)


def _size(name: str, value: object) -> int:
    number = count(value)
    if number is None:
        raise ConfigurationError(f"{name} takes a number of tokens from 0 on, not {value!r}.")
    return number
