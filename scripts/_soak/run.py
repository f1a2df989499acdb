"""A run: what is to be done, in rounds, and until when."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass, field
from typing import Iterator

from .plan import Plan, plan

# Between two rounds no call is under way, so that what is left can be counted. The first warms up.
_ROUNDS = 5


@dataclass
class Job:
    """What is to be done.

    Attributes:
        base_url: Where the fake is.
        calls: How many calls are made at most.
        concurrency: How many at the same time.
        seconds: How long calls are begun.
        seed: What the calls are drawn from.
        key: The API key.
    """

    base_url: str
    calls: int
    concurrency: int
    seconds: float
    seed: int
    key: str = "sk-or-v1-soak"
    _started: float = field(default_factory=time.monotonic)

    def seconds_left(self) -> float:
        """Seconds in which calls may still begin."""
        return max(0.0, self._started + self.seconds - time.monotonic())

    def rounds(self) -> Iterator[Iterator[Plan]]:
        """The calls of each round; all workers of a round take theirs from the same iterator."""
        for number in range(_ROUNDS):
            numbers = range(self.calls * number // _ROUNDS, self.calls * (number + 1) // _ROUNDS)
            yield _Shared(self, iter(numbers))


class _Shared:
    """An iterator for many threads, which a generator is not."""

    def __init__(self, job: Job, numbers: Iterator[int]) -> None:
        self._job = job
        self._numbers = numbers
        self._lock = threading.Lock()

    def __iter__(self) -> _Shared:
        return self

    def __next__(self) -> Plan:
        if not self._job.seconds_left():
            raise StopIteration
        with self._lock:
            number = next(self._numbers)
        return plan(self._job.seed, number)
