"""The prices per token that an amount of money allows."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from openrouter._exact import add, divide_down, multiply, tidy
from openrouter._price import Price

if TYPE_CHECKING:
    from openrouter.moment import Moment

_MILLION = 1_000_000
# Digits behind the point in prices per million tokens.
_DIGITS = 6


def price_caps(
    left: Decimal, sizes: tuple[int, int], price: Any, now: Moment | None
) -> dict[str, str]:
    """The highest prices at which prompt and completion together cost no more than `left`.

    Args:
        left: USD.
        sizes: Tokens of the prompt and of the completion.
        price: What the proportion of the two prices is taken from; None for alike.
        now: The time, for prices that change with the time of day.

    Returns:
        USD per million tokens as decimal texts; empty where no tokens are asked for.
    """
    if not any(sizes):
        return {}
    shares = _proportions(price, sizes, now)
    units = add(*(multiply(share, size) for share, size in zip(shares, sizes)))
    caps = [
        divide_down(multiply(multiply(left, _MILLION), share), units, _DIGITS) for share in shares
    ]
    return {name: format(tidy(cap), "f") for name, cap in zip(("prompt", "completion"), caps)}


def _proportions(price: Any, sizes: tuple[int, int], now: Moment | None) -> tuple[Decimal, Decimal]:
    """How dear prompt and completion are to each other; alike where nothing is known."""
    rates = Price.from_api(price).at(sizes[0], now)
    shares = rates.prompt, rates.completion
    if rates.variable or shares[0] is None or shares[1] is None:
        return Decimal(1), Decimal(1)
    costs = any(share and size for share, size in zip(shares, sizes))
    return (shares[0], shares[1]) if costs else (Decimal(1), Decimal(1))
