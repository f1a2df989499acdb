"""How rounds are measured: contenders take turns, CPU and wall time of this process are noted."""

from __future__ import annotations

import gc
import os
import platform
import sys
import time
from dataclasses import dataclass, field
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any, Awaitable, Callable, NamedTuple

ROOT = Path(__file__).resolve().parents[2]
SOURCES = [str(ROOT / name) for name in ("", "generated", "scripts")]


class Cost(NamedTuple):
    """Seconds that a piece of work took."""

    cpu: float
    wall: float


class Costs(NamedTuple):
    """The rounds of one contender, in order."""

    cpu: list[float]
    wall: list[float]


@dataclass
class Session:
    """One run of the benchmark: where the server is, and how thorough to be."""

    base_url: str = ""
    quick: bool = False
    rounds: int | None = None
    notes: list[str] = field(default_factory=list)

    def repeat(self, usual: int) -> int:
        """How many rounds, given how many are usual."""
        if self.rounds is not None:
            return self.rounds
        return max(2, usual // 5) if self.quick else usual

    def size(self, usual: int) -> int:
        """How much work a round has, given how much is usual."""
        return max(1, usual // 4) if self.quick else usual

    @property
    def patience(self) -> float:
        """Seconds after which a measurement starts no further round."""
        return 3.0 if self.quick else 15.0


def costs(rounds: list[Cost], units: int = 1) -> Costs:
    """Seconds per unit of work, round by round."""
    return Costs([cost.cpu / units for cost in rounds], [cost.wall / units for cost in rounds])


def start() -> tuple[float, float]:
    """Begin a round with nothing left to collect from the one before."""
    gc.collect()
    return time.process_time(), time.perf_counter()


def stop(started: tuple[float, float]) -> Cost:
    """End a round."""
    return Cost(time.process_time() - started[0], time.perf_counter() - started[1])


def alternate(rounds: int, patience: float, *contenders: Callable[[], object]) -> list[list[Cost]]:
    """Let contenders take turns, one warm-up each; a list of costs for each."""
    for work in contenders:
        work()
    found: list[list[Cost]] = [[] for _ in contenders]
    end = time.perf_counter() + patience
    for done in range(rounds):
        if done and time.perf_counter() > end:
            break
        for work, seen in zip(contenders, found):
            started = start()
            work()
            seen.append(stop(started))
    return found


async def alternate_async(
    rounds: int, patience: float, *contenders: Callable[[], Awaitable[object]]
) -> list[list[Cost]]:
    """`alternate` for what waits, in the caller's event loop."""
    for work in contenders:
        await work()
    found: list[list[Cost]] = [[] for _ in contenders]
    end = time.perf_counter() + patience
    for done in range(rounds):
        if done and time.perf_counter() > end:
            break
        for work, seen in zip(contenders, found):
            started = start()
            await work()
            seen.append(stop(started))
    return found


def forbid(module: str) -> None:
    """Let an import of `module` fail: a plain install has it not, and what that does counts."""
    modules: dict[str, Any] = sys.modules
    modules[module] = None


def child_environment() -> dict[str, str]:
    """The environment of a child that imports this project's sources before all others."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    return {**kept, "PYTHONPATH": os.pathsep.join(SOURCES), "PYTHONHASHSEED": "0"}


def versions(*names: str) -> dict[str, str | None]:
    """The installed version of each distribution; None where there is none."""
    found: dict[str, str | None] = {}
    for name in names:
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            found[name] = None
    return found


def surroundings() -> dict[str, Any]:
    """What a figure depends on: the interpreter, the machine, the versions."""
    return {
        "python": platform.python_version(),
        "implementation": sys.implementation.name,
        "system": platform.system(),
        "machine": platform.machine(),
        "cpus": os.cpu_count(),
        "versions": versions("httpx", "httpcore", "h11", "anyio", "attrs", "trio", "httpx-aiohttp"),
    }
