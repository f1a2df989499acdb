"""The error of a budget that has no room for a call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter._error_base import ErrorFields, OpenRouterError

if TYPE_CHECKING:
    from decimal import Decimal

    from typing_extensions import Unpack


class BudgetExceededError(OpenRouterError):
    """A budget of this program has no room for a call; nothing was sent.

    Args:
        message: What was asked for and what there was.
        limit: The most that may be spent, in USD. All amounts are None where they do not apply.
        spent: What has been spent already, in USD.
        reserved: What calls under way may yet cost, in USD.
        asked: What this call may cost, in USD; None where its price is not known.
        per: What the limit is for: `"call"`, `"session"` or `"day"`.
        reset: When the budget starts anew, in seconds since 1970; None where it does not.
        advice: What to do about it.
        **fields: As for `OpenRouterError`.

    Example:
        >>> print(BudgetExceededError("$0.25 would not fit into $0.10.", model="a/b"))
        Budget exceeded for a/b: $0.25 would not fit into $0.10.
    """

    _what = "Budget exceeded"

    def __init__(
        self,
        message: str,
        *,
        limit: Decimal | None = None,
        spent: Decimal | None = None,
        reserved: Decimal | None = None,
        asked: Decimal | None = None,
        per: str | None = None,
        reset: float | None = None,
        advice: str | None = None,
        **fields: Unpack[ErrorFields],
    ) -> None:
        super().__init__(message, **fields)
        self.limit = limit
        self.spent = spent
        self.reserved = reserved
        self.asked = asked
        self.per = per
        self.reset = reset
        self.advice = advice

    def _steps(self) -> list[str]:
        return [step for step in (self.advice, *super()._steps()) if step]
