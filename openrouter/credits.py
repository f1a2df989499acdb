"""The credits of an account."""

from __future__ import annotations

from decimal import Context, Decimal

from openrouter.model_prices import amount
from openrouter_api.models import GetCreditsResponseData

# Any two floats differ by fewer digits than this; whatever the caller's own context rounds to.
_EXACT = Context(prec=1000, traps=[])


class CreditBalance(GetCreditsResponseData):
    """What the account has bought and spent so far, in USD: one credit is one dollar.

    Example:
        >>> credits = CreditBalance.from_dict({"total_credits": 5.3, "total_usage": 5.1})
        >>> credits.remaining, credits.total_credits - credits.total_usage
        (Decimal('0.2'), 0.20000000000000018)
    """

    @property
    def remaining(self) -> Decimal | None:
        """What is left, in USD, exactly: below zero in debt, None where the answer does not say."""
        bought, spent = amount(self.total_credits), amount(self.total_usage)
        if bought is None or spent is None:
            return None
        return _EXACT.subtract(bought, spent)
