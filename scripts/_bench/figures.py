"""Arithmetic over measurements: medians, spread, ratios, and whether a goal is met."""

from __future__ import annotations

import statistics
from dataclasses import asdict, dataclass
from typing import Any, NamedTuple, Sequence


class Figure(NamedTuple):
    """A median and the quartiles around it: half of all measurements lie between them."""

    median: float
    low: float
    high: float


def figure(values: Sequence[float]) -> Figure:
    """The median of measurements and their quartiles."""
    if len(values) == 1:
        return Figure(values[0], values[0], values[0])
    low, median, high = statistics.quantiles(values, n=4, method="inclusive")
    return Figure(median, low, high)


def ratios(ours: Sequence[float], others: Sequence[float]) -> list[float]:
    """Round by round, so that what slows the machine down for a while cancels out."""
    return [mine / other for mine, other in zip(ours, others) if other > 0]


def differences(ours: Sequence[float], others: Sequence[float]) -> list[float]:
    """Round by round."""
    return [mine - other for mine, other in zip(ours, others)]


@dataclass(frozen=True)
class Goal:
    """The bounds that a comparison should stay within, both included."""

    at_least: float | None = None
    at_most: float | None = None

    def met(self, value: float) -> bool:
        """Whether `value` is within the bounds."""
        above = self.at_least is None or value >= self.at_least
        return above and (self.at_most is None or value <= self.at_most)

    def __str__(self) -> str:
        if self.at_least is None:
            return f"<= {self.at_most:g}"
        if self.at_most is None:
            return f">= {self.at_least:g}"
        return f"{self.at_least:g} .. {self.at_most:g}"


@dataclass(frozen=True)
class Row:
    """One line of the result: ours beside something else, in the same unit."""

    case: str
    what: str
    unit: str
    ours: Figure
    against: str
    other: Figure
    kind: str
    """What `compared` is: "ratio" or "difference"."""
    compared: Figure
    wall: Figure | None = None
    """The ratio of the wall times, where the row compares CPU times."""
    cpu: Figure | None = None
    """The ratio of the rates by CPU time, where the row compares rates by the clock."""
    goal: Goal | None = None

    @property
    def met(self) -> bool | None:
        """Whether the goal is met; None where there is none."""
        return None if self.goal is None else self.goal.met(self.compared.median)

    def as_json(self) -> dict[str, Any]:
        """The row as JSON has it."""
        row = asdict(self)
        for name in ("ours", "other", "compared", "wall", "cpu"):
            value = getattr(self, name)
            row[name] = None if value is None else value._asdict()
        return {**row, "met": self.met}


def row(
    case: str,
    what: str,
    unit: str,
    ours: Sequence[float],
    others: Sequence[float],
    *,
    against: str = "httpx",
    goal: Goal | None = None,
    difference: bool = False,
    wall: Sequence[float] | None = None,
    cpu: Sequence[float] | None = None,
) -> Row:
    """A row from the measurements of its rounds, in pairs."""
    pairs = differences(ours, others) if difference else ratios(ours, others)
    return Row(
        case=case,
        what=what,
        unit=unit,
        ours=figure(ours),
        against=against,
        other=figure(others),
        kind="difference" if difference else "ratio",
        compared=figure(pairs),
        wall=None if wall is None else figure(wall),
        cpu=None if cpu is None else figure(cpu),
        goal=goal,
    )
