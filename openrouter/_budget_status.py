"""Where a budget stands, in numbers and in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from openrouter._exact import utc

if TYPE_CHECKING:
    from decimal import Decimal
    from typing import Literal

    Per = Literal["call", "session", "day"]


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

    Example:
        >>> from openrouter import Budget
        >>> status = Budget("2.50").status()
        >>> status.limit, status.remaining, status.per
        (Decimal('2.5'), Decimal('2.5'), 'session')
    """

    limit: Decimal
    spent: Decimal
    reserved: Decimal
    remaining: Decimal
    unknown: int
    per: Per
    reset: float | None


def sentence(what: str, status: BudgetStatus) -> str:
    """What is wrong with a call, and what there is for it."""
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
