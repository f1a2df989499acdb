"""What one call may cost, in the books of a budget."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openrouter._budget_prices import price_caps
from openrouter._exact import ZERO, amount, subtract

if TYPE_CHECKING:
    from decimal import Decimal

    from openrouter.budget import Budget
    from openrouter.errors import BudgetExceededError
    from openrouter.moment import Moment


class Reservation:
    """What a call under way may cost; made by `Budget.reserve`.

    Settle or release it once; whatever comes after that changes nothing.

    Attributes:
        asked: The most that the call may cost, in USD; None where its price is not known.

    Example:
        >>> from decimal import Decimal
        >>> from openrouter import Budget
        >>> from openrouter.moment import Moment
        >>> budget = Budget("2.50")
        >>> reserved = budget.reserve(Decimal("0.50"), Moment(epoch=0.0, steady=0.0))
        >>> budget.status().remaining
        Decimal('2')
        >>> reserved.settle(Decimal("0.10"))
        >>> budget.status().remaining
        Decimal('2.4')
    """

    def __init__(
        self,
        budget: Budget,
        asked: Decimal | None,
        before: Decimal,
        model: str | None,
        advice: str | None,
    ) -> None:
        self.asked = asked
        self._budget = budget
        self._before = before
        self._model = model
        self._advice = advice
        self._day: int | None = None
        # Whether it counts.
        self._open = False

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
        with self._budget._exclusively():
            error = self._settled(cost)
        if error is not None:
            self._budget._tell([error])
        return error

    def close(self, cost: Decimal | None) -> None:
        """As `settle`, and never waits: a generator that is thrown away may call it at any time."""
        self._budget._closings.append((self, cost))
        self._budget._catch_up()

    def caps(self, sizes: tuple[int, int], price: Any, now: Moment) -> dict[str, str]:
        """The `provider.max_price` that keeps the call within what it reserved.

        Args:
            sizes: Tokens of the prompt and of the completion.
            price: The price that was expected; None if not known.
            now: The time.

        Returns:
            As `Budget.max_price`. Where nothing was reserved, what is left must not be passed;
            where the limit is for a call, the limit.
        """
        status = self._budget.status(now)
        left = status.remaining if self.asked is None else self.asked
        if status.per == "call":
            left = max(ZERO, subtract(status.limit, self._before))
        return price_caps(left, sizes, price, now)

    def _settled(self, cost: Decimal | None) -> BudgetExceededError | None:
        """Enter the cost, once; under the lock."""
        if not self._open:
            return None
        self._open = False
        return self._budget._close(self, amount(cost))

    def release(self) -> None:
        """The call was not made, or surely cost nothing."""
        self.settle(ZERO)
