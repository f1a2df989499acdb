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

import threading
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import attrs

from openrouter._exact import (
    ZERO,
    add,
    amount,
    count,
    divide_down,
    multiply,
    subtract,
    tidy,
    utc,
)
from openrouter._price import Price
from openrouter.errors import BudgetExceededError, ConfigurationError

if TYPE_CHECKING:
    from typing import Callable, Literal, Union

    from openrouter.moment import Moment

    Per = Literal["call", "session", "day"]
    OnExceed = Union[Literal["raise"], Callable[[BudgetExceededError], object]]

_DAY = 86_400
_MILLION = 1_000_000
# Digits behind the point in prices per million tokens.
_DIGITS = 6


@attrs.frozen(kw_only=True)
class BudgetStatus:
    """Where a budget stands, in USD.

    Attributes:
        limit: The most that may be spent.
        spent: What has been spent; always 0 for a budget per call.
        reserved: What calls under way may yet cost.
        remaining: What a further call may cost; not below 0.
        unknown: Calls that were made and whose cost nobody knows, so that `spent` lacks it.
        per: What the limit is for.
        reset: When the budget starts anew, in seconds since 1970; None where it does not.
    """

    limit: Decimal
    spent: Decimal
    reserved: Decimal
    remaining: Decimal
    unknown: int
    per: Per
    reset: float | None


class Budget:
    """The most that calls may cost. Threads and tasks may share one.

    Args:
        limit: USD: a Decimal, an int, a text such as `"2.50"`, or a float, by the digits that
            it is written with.
        per: What the limit is for: each single `"call"`, all calls of this budget (`"session"`), or
            those of a `"day"` in UTC, at whose end it starts anew.
        on_exceed: `"raise"`, or a function that is given the `BudgetExceededError`. The call then
            goes on, unless the function raises.

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
    ) -> None:
        self._limit = _money("A budget's limit", limit)
        if per not in ("call", "session", "day"):
            raise ConfigurationError(f"per takes 'call', 'session' or 'day', not {per!r}.")
        if on_exceed != "raise" and not callable(on_exceed):
            raise ConfigurationError(f"on_exceed takes 'raise' or a function, not {on_exceed!r}.")
        self._per: Per = per
        self._on_exceed = on_exceed
        self._lock = threading.Lock()
        self._day: int | None = None
        self._spent = ZERO
        self._reserved = ZERO
        self._unknown = 0

    def __repr__(self) -> str:
        return f"Budget({str(self._limit)!r}, per={self._per!r})"

    def reserve(self, worst_case: Decimal | None, now: Moment) -> Reservation:
        """Ask for a call, before it is sent.

        Args:
            worst_case: The most that it may cost, in USD; None where its price is not known.
            now: The time, which says what day it is.

        Returns:
            What to settle or release once the call is over, on every way out of it.

        Raises:
            BudgetExceededError: If it may cost more than is left and `on_exceed` is `"raise"`.
            ConfigurationError: If `worst_case` is no amount.
        """
        asked = None if worst_case is None else _money("worst_case", worst_case)
        with self._lock:
            self._turn_page(now)
            error = self._refusal(asked)
            if error is None:
                return self._entered(asked)
        if not self._told(error):
            raise error
        with self._lock:
            return self._entered(asked)

    def status(self, now: Moment | None = None) -> BudgetStatus:
        """Where the budget stands.

        Args:
            now: The time; None for that of the last call that was asked for.
        """
        with self._lock:
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
        left = self.status(now).remaining
        if not any(sizes):
            return {}
        shares = _proportions(price, sizes, now)
        units = add(*(multiply(share, size) for share, size in zip(shares, sizes)))
        caps = [
            divide_down(multiply(multiply(left, _MILLION), share), units, _DIGITS)
            for share in shares
        ]
        return {name: format(tidy(cap), "f") for name, cap in zip(("prompt", "completion"), caps)}

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

    def _refusal(self, asked: Decimal | None) -> BudgetExceededError | None:
        """Why a call does not fit in, or None where it does."""
        left = self._remaining()
        if left > 0 if asked is None else asked <= left:
            return None
        if asked is None:
            return self._error("a call of unknown price was asked", asked)
        return self._error(f"up to ${asked:f} was asked", asked)

    def _error(self, what: str, asked: Decimal | None) -> BudgetExceededError:
        status = self._status()
        return BudgetExceededError(
            _sentence(what, status),
            limit=status.limit,
            spent=status.spent,
            reserved=status.reserved,
            asked=asked,
            per=status.per,
            reset=status.reset,
        )

    def _entered(self, asked: Decimal | None) -> Reservation:
        self._reserved = add(self._reserved, asked or ZERO)
        return Reservation(self, asked, self._day)

    def _told(self, error: BudgetExceededError) -> bool:
        """Tell who wants to be told, outside the lock: what is called may use this budget."""
        if callable(self._on_exceed):
            self._on_exceed(error)
            return True
        return False

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
        over = cost > self._limit if self._per == "call" else self._remaining() < 0
        return self._error(f"${cost:f} was charged", call.asked) if over else None


class Reservation:
    """What a call under way may cost; made by `Budget.reserve`.

    Settle or release it once; whatever comes after that changes nothing.

    Attributes:
        asked: The most that the call may cost, in USD; None where its price is not known.
    """

    def __init__(self, budget: Budget, asked: Decimal | None, day: int | None) -> None:
        self.asked = asked
        self._budget = budget
        self._day = day
        self._open = True

    def settle(self, cost: Decimal | None) -> BudgetExceededError | None:
        """The call was made.

        Nothing is raised here, because the answer has been paid for; `on_exceed` is called where it
        is a function.

        Args:
            cost: What it did cost, in USD; None where nobody knows, and then what was reserved
                counts as spent.

        Returns:
            The error, where the call cost more than it reserved and the limit is passed.
        """
        with self._budget._lock:
            if not self._open:
                return None
            self._open = False
            error = self._budget._close(self, None if cost is None else amount(cost))
        if error is not None:
            self._budget._told(error)
        return error

    def release(self) -> None:
        """The call was not made, or surely cost nothing."""
        self.settle(ZERO)


def _sentence(what: str, status: BudgetStatus) -> str:
    if status.per == "call":
        return f"{what} and ${status.limit:f} a call is the limit."
    period = "a day" if status.per == "day" else "in all"
    text = (
        f"{what} and ${status.remaining:f} of ${status.limit:f} {period} is left "
        f"(${status.spent:f} spent, ${status.reserved:f} under way)"
    )
    if status.reset is None:
        return text + "."
    return f"{text}; it starts anew at {utc(status.reset):%Y-%m-%d %H:%M} UTC"


def _proportions(price: Any, sizes: tuple[int, int], now: Moment | None) -> tuple[Decimal, Decimal]:
    """How dear prompt and completion are to each other; alike where nothing is known."""
    rates = Price.from_api(price).at(sizes[0], now)
    shares = rates.prompt, rates.completion
    if rates.variable or shares[0] is None or shares[1] is None:
        return Decimal(1), Decimal(1)
    costs = any(share and size for share, size in zip(shares, sizes))
    return (shares[0], shares[1]) if costs else (Decimal(1), Decimal(1))


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
