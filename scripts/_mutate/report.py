"""What became of the mutants, as figures and as text. Nothing here runs anything."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import Iterable, Mapping, NamedTuple, Sequence

# The percentage of its mutants that each module has to notice.
LEAST = 90.0
# The words of `mutmut results`. What runs out of its time, or is killed then, hangs where the code
# that was not changed does not.
_IN_TIME = frozenset(("killed",))
_TIMEOUTS = frozenset(("timeout", "segfault"))
_SURVIVED = frozenset(("survived", "no tests"))
_HEADINGS = ("module", "mutants", "killed", "survived", "timeouts", "share")


class UnknownModuleError(ValueError):
    """A module that is not mutated."""


class Count(NamedTuple):
    """The mutants of a module, or of all of them."""

    module: str
    killed: int = 0
    survived: int = 0
    timeouts: int = 0
    # mutmut could not tell: it was interrupted, or the tests could not be run.
    undecided: int = 0

    @property
    def mutants(self) -> int:
        return self.killed + self.survived + self.timeouts + self.undecided

    @property
    def share(self) -> float:
        """The percentage that was noticed, by a test that failed or by one that did not end."""
        return 100.0 * (self.killed + self.timeouts) / self.mutants

    def with_one_more(self, status: str) -> Count:
        """The count with another mutant, of which mutmut says this."""
        if status in _IN_TIME:
            return self._replace(killed=self.killed + 1)
        if status in _TIMEOUTS:
            return self._replace(timeouts=self.timeouts + 1)
        if status in _SURVIVED:
            return self._replace(survived=self.survived + 1)
        return self._replace(undecided=self.undecided + 1)


def module_of(path: str) -> str:
    """The name of a module of the library, by its file."""
    return PurePosixPath(path).stem


def chosen(names: Sequence[str], modules: Sequence[str]) -> list[str]:
    """The modules to mutate, by the names that somebody wrote; all where there are none.

    Raises:
        UnknownModuleError: If one of them is not mutated.
    """
    for name in names:
        if name not in modules:
            raise UnknownModuleError(f"{name} is not mutated; these are: {', '.join(modules)}")
    return [module for module in modules if module in names or not names]


def statuses(results: str) -> dict[str, str]:
    """What became of each mutant, from what `mutmut results --all true` prints."""
    found = {}
    for line in results.splitlines():
        name, colon, status = line.strip().partition(": ")
        if colon and name.startswith("openrouter."):
            found[name] = status
    return found


def counted(found: Mapping[str, str], modules: Iterable[str]) -> list[Count]:
    """The mutants of each of these modules; a module that has none is left out."""
    sums = {module: Count(module) for module in modules}
    for name, status in found.items():
        module = _module_of_mutant(name)
        if module in sums:
            sums[module] = sums[module].with_one_more(status)
    return [count for count in sums.values() if count.mutants]


def table(rows: Sequence[Count]) -> str:
    """The modules below each other, and below them their sum."""
    cells = [_HEADINGS, *map(_cells, rows), *map(_cells, [_total(rows)] if rows else [])]
    widths = [max(map(len, column)) for column in zip(*cells)]
    return "\n".join(
        "  ".join(
            [line[0].ljust(widths[0]), *(c.rjust(w) for c, w in zip(line[1:], widths[1:]))]
        ).rstrip()
        for line in cells
    )


def unnoticed(found: Mapping[str, str], modules: Iterable[str]) -> list[str]:
    """The names of the mutants that no test noticed, for `mutmut show`."""
    wanted = frozenset(modules)
    return [
        f"{name}: {status}"
        for name, status in found.items()
        if status not in _IN_TIME | _TIMEOUTS and _module_of_mutant(name) in wanted
    ]


def too_low(rows: Iterable[Count], least: float = LEAST) -> list[str]:
    """The modules that noticed too few, or of which that is not known."""
    return [row.module for row in rows if row.share < least or row.undecided]


def _total(rows: Sequence[Count]) -> Count:
    return Count(
        "all",
        sum(row.killed for row in rows),
        sum(row.survived for row in rows),
        sum(row.timeouts for row in rows),
        sum(row.undecided for row in rows),
    )


def _cells(row: Count) -> tuple[str, ...]:
    numbers = (row.mutants, row.killed, row.survived + row.undecided, row.timeouts)
    return (row.module, *(f"{number:,}" for number in numbers), f"{row.share:.1f} %")


def _module_of_mutant(name: str) -> str:
    return name.split(".")[1]
