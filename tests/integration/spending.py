"""What tests spend at the real API, and which models they ask to spend little."""

from __future__ import annotations

import os
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Sequence

import attrs

from openrouter import CostTracker, Price

if TYPE_CHECKING:
    from openrouter_api.models import Model

# How many models are tried before the session gives up.
TRIED = 4


@attrs.frozen
class Cap:
    """The most that a session may spend.

    What the answers say is added up; the use of the key is looked at as well, for what no answer
    told. The larger one counts: another program that uses the key makes the session end sooner.

    Attributes:
        limit: USD.
        used_before: What the key had used before, in USD.
        costs: What the answers said.
    """

    limit: Decimal
    used_before: Decimal = Decimal(0)
    costs: CostTracker = attrs.field(factory=CostTracker)

    def refusal(self, used: Decimal) -> str | None:
        """Why no further test may run; None as long as one may.

        Args:
            used: What the key has used by now, in USD.
        """
        spent = max(self.costs.totals.cost, used - self.used_before)
        if spent < self.limit:
            return None
        return (
            f"not run: the cap on what live tests may cost is used up, ${spent:f} of "
            f"${self.limit:f}; raise it with --live-budget"
        )


def own_share(limit: Decimal) -> Decimal:
    """The part of a limit for this process: pytest-xdist runs several."""
    return limit / int(os.environ.get("PYTEST_XDIST_WORKER_COUNT", "1"))


def exact(number: Any) -> Decimal:
    """An amount of the API's, by the digits that it was sent with."""
    return Decimal(repr(number))


def candidates(models: Sequence[Model]) -> tuple[list[str], list[str]]:
    """The models worth asking: the free ones, and those that cost something, the cheapest first.

    Models that think first are left out: they would spend a short answer on it.
    """
    free, paid = [], []
    for model in models:
        price = Price.from_api(model)
        prompt, completion = price.prompt, price.completion
        known = set(model.supported_parameters or ())
        if prompt is None or completion is None or "max_tokens" not in known:
            continue
        if price.variable or "reasoning" in known or price.request:
            continue
        entry = (prompt + completion, str(model.id))
        if entry[0]:
            paid.append(entry)
        elif entry[1].endswith(":free"):
            free.append(entry)
    return [name for _, name in sorted(free)], [name for _, name in sorted(paid)]
