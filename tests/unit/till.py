"""Flows whose money is counted: a price list, a budget, and a tracker around a `World`."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, Mapping

from openrouter import Budget, CostTracker
from openrouter._bill import Books
from openrouter.catalogue import Catalogue
from openrouter_api.models import Model
from tests.unit.flow_driver import MODEL, World, completion

LISTED = {"prompt": "0.000001", "completion": "0.00001"}
# "Hi" is 5 tokens by the guess; the answer of the model has 100 at most.
WORST = Decimal("0.001005")
USAGE = {"prompt_tokens": 5, "completion_tokens": 10, "cost": 0.0005}
COST = Decimal("0.0005")
PAID: Any = completion(usage=USAGE)


class Store:
    """A catalogue that is in memory, or comes with the next fetch."""

    def __init__(self, *, fetched: bool = True, pricing: Mapping[str, Any] = LISTED) -> None:
        model = {"id": MODEL, "pricing": pricing, "top_provider": {"max_completion_tokens": 100}}
        other = {**model, "id": "m/two"}
        models = tuple(Model.from_dict(each) for each in (model, other))
        self.catalogue = Catalogue(models, 0.0)
        self.fetched = fetched

    @property
    def in_memory(self) -> Catalogue | None:
        return self.catalogue if self.fetched else None

    def ready(self) -> Catalogue | None:
        return self.in_memory


class Till(World):
    """A world in which it is counted what calls cost, with a budget of a dollar."""

    def __init__(
        self, *, fetched: bool = True, pricing: Mapping[str, Any] = LISTED, **budget: Any
    ) -> None:
        self.tracker = CostTracker()
        self.store = Store(fetched=fetched, pricing=pricing)
        books = Books(self.tracker, {"catalogue": self.store})
        super().__init__(books=books, fetch_prices=self.fetch)
        self.budget = Budget(**{"limit": 1, **budget})

    def fetch(self, seconds: float | None) -> None:
        raise AssertionError("a flow does nothing itself")

    def call(self, *outcomes: Any, **options: Any) -> Any:
        return self.plain(*outcomes, **{"budgets": (self.budget,), **options})

    def stream(self, *outcomes: Any, **options: Any) -> Any:
        return self.streamed(*outcomes, budgets=(self.budget,), **options)

    def spent(self) -> tuple[Any, int, int]:
        """What counts as spent, and how many attempts failed or have an unknown cost."""
        status, totals = self.budget.status(), self.tracker.totals
        assert status.reserved == 0
        return status.spent, totals.failed, totals.unknown_cost_calls
