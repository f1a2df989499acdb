"""The sums of what a client noted: many calls at once, quickly.

Each value is read by the functions that `Spend.of` reads it by; what is rare goes through `Spend`
itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Iterable, Iterator

from openrouter._exact import ZERO, add, amount, tidy
from openrouter._totals import Row, Spend, Totals
from openrouter.tokens import KINDS, counts_of, tokens_from

if TYPE_CHECKING:
    from decimal import Decimal
    from typing import Tuple

    from openrouter.costs import CostSpan, Note

    Sums = Tuple[Row, Tuple[CostSpan, ...], Totals]

_HOUR = 3600


def summed(notes: Iterable[Note]) -> Iterator[Sums]:
    """The sums for each row and the spans that its calls were made in; a row may come again."""
    groups: dict[Any, _Group] = {}
    for note in notes:
        hour = None if note.when is None else note.when // _HOUR
        key = (note.model, note.provider, note.spans, hour, note.failed)
        group = groups.get(key)
        if group is None:
            group = groups[key] = _Group(note)
        group.add(note)
    for group in groups.values():
        yield group.row, group.spans, group.totals()


class _Group:
    """Calls that are summed up together, as numbers that change."""

    __slots__ = (
        "_calls",
        "_cost",
        "_counts",
        "_failed",
        "_known",
        "_rest",
        "_unknown",
        "_unsaved",
        "row",
        "spans",
    )

    def __init__(self, first: Note) -> None:
        self.spans = first.spans
        labels = tuple(span.label for span in first.spans)
        self.row = Row.of(_spend_of(first, tags=labels))
        self._failed = first.failed
        self._calls = 0
        self._unknown = 0
        self._unsaved = 0
        self._cost: Decimal = ZERO
        self._counts: list[int] = [0] * len(KINDS)
        self._known = True
        # The sums of the calls that go through `Spend`.
        self._rest = Totals()

    def add(self, note: Note) -> None:
        """Count a call."""
        usage = note.usage
        if type(usage) is not dict or note.price is not None or usage.get("is_byok") is True:
            self._rest = self._rest.plus(Totals.of(_spend_of(note)))
            return
        self._calls += 1
        said = usage.get("cost")
        cost = None if isinstance(said, str) else amount(said)
        if cost is None:
            self._unknown += 1
        else:
            self._cost = add(self._cost, cost)
        counts = counts_of(usage)
        self._known = self._known and counts[-1]
        self._unsaved += counts[_CACHED] > 0
        self._counts = [had + more for had, more in zip(self._counts, counts)]

    def totals(self) -> Totals:
        """The sums over all calls of the group."""
        return self._rest.plus(
            Totals(
                calls=self._calls,
                failed=self._calls if self._failed else 0,
                unknown_cost_calls=self._unknown,
                cost=tidy(self._cost),
                tokens=tokens_from([*self._counts[:-1], self._known]),
                unknown_savings_calls=self._unsaved,
            )
        )


_CACHED = KINDS.index("cached")


def _spend_of(note: Note, tags: tuple[str, ...] = ()) -> Spend:
    answer = {"model": note.model, "provider": note.provider, "usage": note.usage}
    return Spend.of(answer, price=note.price, when=note.when, tags=tags, failed=note.failed)
