"""What was spent: on which models, with which providers, for what, and when.

A `CostTracker` sums up calls; threads and tasks may share one. A cost that is not known is counted,
never taken for $0. It has no clock and sends nothing.

A client only notes what it spent, which takes no lock and hardly any time; it is added up when
somebody asks, or when many notes have come together.
"""

from __future__ import annotations

import threading
from collections import deque
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any, NamedTuple

from openrouter._not_pickled import NotPickled
from openrouter.errors import ConfigurationError

if TYPE_CHECKING:
    from decimal import Decimal
    from typing import Iterable

    from openrouter._totals import Row as Row
    from openrouter._totals import Spend as Spend
    from openrouter._totals import Totals as Totals
    from openrouter.pricing import Price
    from openrouter.tokens import Tokens
else:
    # Each client has a tracker; the arithmetic is loaded with the first sum.
    def __getattr__(name: str) -> Any:
        if name not in ("Spend", "Totals"):
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from openrouter import _totals

        return getattr(_totals, name)


__all__ = ["CostSpan", "CostTracker", "Spend", "Totals"]

_VERSION = 1
# Notes that may wait to be added up.
_MOST_NOTES = 256
# The spans that what runs now is inside of, outermost first. A task starts with those of the place
# that started it.
_INSIDE: ContextVar[tuple[CostSpan, ...]] = ContextVar("openrouter_spans", default=())


class Note(NamedTuple):
    """What a client saw of one call, to be added up later; `usage` is nobody else's."""

    usage: Any
    model: str | None
    provider: str | None
    when: float | None
    spans: tuple[CostSpan, ...]
    failed: bool
    price: Price | None


class CostTracker(NotPickled):
    """Sums up what calls took.

    Example:
        >>> tracker = CostTracker()
        >>> with tracker.track("summaries") as span:
        ...     spend = tracker.record({"model": "a/b", "usage": {"cost": 0.1}})
        ...     spend = tracker.record({"model": "c/d", "usage": {"cost": 0.2}})
        >>> span.cost, tracker.totals.calls
        (Decimal('0.3'), 2)
        >>> {model: totals.cost for model, totals in tracker.by_model.items()}
        {'a/b': Decimal('0.1'), 'c/d': Decimal('0.2')}
    """

    _in_place_of_pickling = "pass on to_dict(), and add it up with from_dict() and merge()."

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._totals: Totals | None = None
        self._rows: dict[Row, Totals] = {}
        self._notes: deque[Note] = deque()

    def __repr__(self) -> str:
        totals = self.totals
        return f"CostTracker(calls={totals.calls}, cost={str(totals.cost)!r})"

    def record(self, spent: Any) -> Spend:
        """Count a call.

        Args:
            spent: A `Spend`, or the answer of any endpoint, as a model or a dict. `Spend.of` says
                more about an answer: a price, the time, labels, whether it failed.

        Returns:
            What was counted, the labels of the spans around included.
        """
        import attrs

        from openrouter._totals import Row, Spend, Totals

        spend = spent if isinstance(spent, Spend) else Spend.of(spent)
        spans = self._spans()
        if spans:
            spend = attrs.evolve(spend, tags=(*spend.tags, *(span.label for span in spans)))
        row, one = Row.of(spend), Totals.of(spend)
        with self._lock:
            self._enter(row, spans, one)
        return spend

    def _spans(self) -> tuple[CostSpan, ...]:
        """The spans of this tracker that what runs now is inside of, outermost first."""
        inside = _INSIDE.get()
        return tuple([span for span in inside if span._tracker is self]) if inside else inside

    def _note(self, note: Note) -> None:
        """Keep a note. Never waits, so that a generator that is thrown away may call it."""
        self._notes.append(note)
        if len(self._notes) >= _MOST_NOTES and self._lock.acquire(blocking=False):
            try:
                self._add_up()
            finally:
                self._lock.release()

    def _add_up(self) -> None:
        """Add up what was noted; under the lock."""
        if not self._notes:
            return
        from openrouter._totals_of_notes import summed

        notes = []
        while self._notes:
            notes.append(self._notes.popleft())
        for row, spans, totals in summed(notes):
            self._enter(row, spans, totals)

    def _enter(self, row: Row, spans: Iterable[CostSpan], totals: Totals) -> None:
        """Add sums to those of a row and of spans; under the lock."""
        self._totals = _plus(self._totals, totals)
        self._rows[row] = _plus(self._rows.get(row), totals)
        for span in dict.fromkeys(spans):
            span._totals = _plus(span._totals, totals)

    def track(self, label: str) -> CostSpan:
        """A span: what is recorded inside of it carries its label.

        That holds for tasks that are started inside, and for threads that take the context along,
        such as those of `asyncio.to_thread` and `anyio.to_thread.run_sync`. Spans may be nested; a
        call then carries the labels of all.

        Args:
            label: What the calls are for; `by_tag` sums up by it.

        Raises:
            ConfigurationError: If the label is no text.

        Example:
            >>> tracker = CostTracker()
            >>> with tracker.track("evening") as evening, tracker.track("report"):
            ...     tracker.record({"usage": {"cost": 0.1}}).tags
            ('evening', 'report')
            >>> evening.calls
            1
        """
        if not isinstance(label, str):
            raise ConfigurationError(f"A label is a text, not {type(label).__name__}.")
        return CostSpan(self, label)

    @property
    def totals(self) -> Totals:
        """The sums over all calls."""
        with self._lock:
            self._add_up()
            return _or_none_yet(self._totals)

    @property
    def by_model(self) -> dict[str, Totals]:
        """The sums for each model; `"unknown"` where the answer names none."""
        return self._group("model")

    @property
    def by_provider(self) -> dict[str, Totals]:
        """The sums for each provider; `"unknown"` where the answer names none."""
        return self._group("provider")

    @property
    def by_tag(self) -> dict[str, Totals]:
        """The sums for each label. A call counts under each of its labels."""
        return self._group("tag")

    @property
    def by_day(self) -> dict[str, Totals]:
        """The sums for each day in UTC, such as `"2026-08-22"`."""
        return self._group("day")

    @property
    def by_hour(self) -> dict[str, Totals]:
        """The sums for each hour in UTC, such as `"2026-08-22T13"`."""
        return self._group("hour")

    def to_dict(self) -> dict[str, Any]:
        """All sums as JSON, amounts as texts; `from_dict` reads them."""
        rows = self._copied()
        return {
            "version": _VERSION,
            "rows": [{**row._asdict(), "tags": [*row.tags], **rows[row].to_dict()} for row in rows],
        }

    @classmethod
    def from_dict(cls, data: Any) -> CostTracker:
        """A tracker with the sums that `to_dict` wrote.

        Raises:
            ConfigurationError: If it did not write this, or a later version of it did.

        Example:
            >>> import json
            >>> tracker = CostTracker()
            >>> spend = tracker.record({"usage": {"cost": 0.1}})
            >>> CostTracker.from_dict(json.loads(json.dumps(tracker.to_dict()))).totals.cost
            Decimal('0.1')
        """
        version = data.get("version") if isinstance(data, dict) else None
        if version != _VERSION:
            raise ConfigurationError(
                f"These are no costs that this version of openrouter wrote: version is {version!r} "
                f"and should be {_VERSION}."
            )
        rows = data.get("rows")
        if not isinstance(rows, list):
            raise ConfigurationError(f"rows is {rows!r} and should be a list.")
        from openrouter._totals import Row, Totals

        tracker = cls()
        tracker._add([(Row.from_dict(row), Totals.from_dict(row)) for row in rows])
        return tracker

    def merge(self, other: CostTracker) -> None:
        """Add all sums of another tracker, from another process for instance, to these.

        Raises:
            ConfigurationError: If it is no tracker.
        """
        if not isinstance(other, CostTracker):
            raise ConfigurationError(
                f"merge takes a CostTracker, not {type(other).__name__}; "
                "CostTracker.from_dict() makes one of what to_dict() gave."
            )
        # One lock after the other: two trackers may be merged into each other at the same time.
        self._add(other._copied().items())

    def reset(self) -> Totals:
        """Start at zero again; spans keep their own sums.

        Returns:
            The sums up to now: no call is lost between reading them and starting anew.
        """
        with self._lock:
            self._add_up()
            before, self._totals, self._rows = self._totals, None, {}
        return _or_none_yet(before)

    def _group(self, group: str) -> dict[str, Totals]:
        sums: dict[str, Totals] = {}
        for row, totals in self._copied().items():
            for name in row.names(group):
                sums[name] = _plus(sums.get(name), totals)
        return sums

    def _add(self, rows: Iterable[tuple[Row, Totals]]) -> None:
        with self._lock:
            for row, totals in rows:
                self._enter(row, (), totals)

    def _copied(self) -> dict[Row, Totals]:
        """All rows at one moment."""
        with self._lock:
            self._add_up()
            return dict(self._rows)


class CostSpan:
    """What was recorded inside a `with tracker.track(...)`; it can be read at any time.

    Attributes:
        label: Its label.

    Example:
        >>> tracker = CostTracker()
        >>> with tracker.track("import") as span:
        ...     spend = tracker.record({"model": "a/b", "usage": {"cost": 0.25}})
        >>> span.label, span.calls, span.cost
        ('import', 1, Decimal('0.25'))
    """

    def __init__(self, tracker: CostTracker, label: str) -> None:
        self.label = label
        self._tracker = tracker
        self._totals: Totals | None = None

    def __enter__(self) -> CostSpan:
        _INSIDE.set((*_INSIDE.get(), self))
        return self

    def __exit__(self, *exc_info: object) -> None:
        # Not by a token: a generator may be closed in another context than it was started in.
        rest = list(_INSIDE.get())
        if self in rest:
            # The innermost: a span may be entered again inside of itself.
            del rest[len(rest) - 1 - rest[::-1].index(self)]
        _INSIDE.set(tuple(rest))

    def __repr__(self) -> str:
        return f"CostSpan({self.label!r}, calls={self.calls}, cost={str(self.cost)!r})"

    @property
    def totals(self) -> Totals:
        """All sums of the span."""
        with self._tracker._lock:
            self._tracker._add_up()
            return _or_none_yet(self._totals)

    @property
    def cost(self) -> Decimal:
        """What OpenRouter took, in USD, as far as known; see `totals.unknown_cost_calls`."""
        return self.totals.cost

    @property
    def calls(self) -> int:
        """Calls, each failed attempt counted as one."""
        return self.totals.calls

    @property
    def tokens(self) -> Tokens:
        """The tokens of each kind."""
        return self.totals.tokens


def _plus(before: Totals | None, more: Totals) -> Totals:
    return more if before is None else before.plus(more)


def _or_none_yet(totals: Totals | None) -> Totals:
    from openrouter._totals import Totals

    return Totals() if totals is None else totals
