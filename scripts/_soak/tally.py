"""What came of a run: counts, breaches, and the table of both. Safe for many threads."""

from __future__ import annotations

import gc
import os
import sys
import threading
import traceback
import warnings
from array import array
from collections import Counter
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Iterator

from .ending import Ending, complaints, within
from .plan import CALL_HEADER

if TYPE_CHECKING:
    from .plan import Plan

# More are not printed one by one.
_MOST_BREACHES = 40
# What may come and go with time: caches, arenas of the allocator.
_MORE_BYTES = 16 * 1024 * 1024
_MORE_OBJECTS = 3000


@dataclass(frozen=True)
class Reading:
    """What the process holds while no call is under way.

    Attributes:
        calls: Calls made by then.
        threads: Threads.
        descriptors: Open file descriptors.
        tasks: Tasks of the event loop.
        objects: Objects that the garbage collector knows.
        bytes: Memory in use, as the system sees it; 0 where that cannot be told.
    """

    calls: int
    threads: int
    descriptors: int
    tasks: int
    objects: int
    bytes: int


class Tally:
    """The books of a run.

    Args:
        calls: How many calls there are at most.

    Attributes:
        breaches: What should not have happened, a line each.
        endings: How many calls ended in which way.
        errors: How many ended in which class of error.
        others: Requests handed to the HTTP client that belong to no call of the plan.
    """

    def __init__(self, calls: int) -> None:
        self.breaches: list[str] = []
        self.endings: Counter[str] = Counter()
        self.errors: Counter[str] = Counter()
        self.others = 0
        self.readings: list[Reading] = []
        # By the number of the call. They have their size from the start: memory is to stay flat.
        self._handed = array("H", [0]) * calls
        self._least = array("H", [0]) * calls
        self._most = array("H", [0]) * calls
        self._lock = threading.Lock()

    @property
    def ended(self) -> int:
        """Calls that came to their end."""
        return sum(self.endings.values())

    def breach(self, text: str) -> None:
        """Note that a promise was broken."""
        with self._lock:
            self.breaches.append(text)

    def hand(self, request: Any) -> None:
        """Count a request that is handed to the HTTP client."""
        names = {name.lower(): value for name, value in request.headers.items()}
        with self._lock:
            if CALL_HEADER in names:
                self._handed[int(names[CALL_HEADER])] += 1
            else:
                self.others += 1

    def end(self, plan: Plan, ending: Ending) -> None:
        """Book a call that ended."""
        handed = self._handed[plan.number]
        for complaint in complaints(plan, ending, handed):
            self.breach(f"call {plan.number}: {complaint}; {plan}")
        with self._lock:
            self._least[plan.number], self._most[plan.number] = within(handed, ending)
            self.endings[ending.kind] += 1
            if ending.name:
                self.errors[ending.name] += 1

    def escape(self, plan: Plan, error: BaseException) -> None:
        """Note that something that is not ours came out of a call."""
        said = "".join(traceback.format_exception(type(error), error, error.__traceback__))
        self.breach(f"call {plan.number}: {type(error).__name__} escapes; {plan}\n{said}")
        with self._lock:
            self.endings["escaped"] += 1

    def compare(self, seen: dict[str, Any]) -> tuple[int, int, int]:
        """Compare the counts of both sides.

        Args:
            seen: What the server reports.

        Returns:
            Requests that the server saw, and the least and the most that it can have seen.
        """
        calls: dict[str, int] = seen["calls"]
        for number, (least, most) in enumerate(zip(self._least, self._most)):
            count = calls.get(str(number), 0)
            if not least <= count <= most:
                self.breach(
                    f"call {number}: the server saw {count} requests, not {least} to {most}"
                )
        if seen["others"] != self.others:
            self.breach(f"other requests: {self.others} sent, {seen['others']} seen")
        return sum(calls.values()), sum(self._least), sum(self._most)

    def compare_readings(self, first: Reading, last: Reading) -> None:
        """Compare what was held at first with what is held when all is closed."""
        for name in ("threads", "descriptors", "tasks"):
            before, after = getattr(first, name), getattr(last, name)
            if after > before:
                self.breach(f"{after - before} {name} are left ({before} before, {after} after)")

    def check_memory(self) -> None:
        """Compare memory after the first round, which warms up, with that after the last."""
        warm, last = self.readings[0], self.readings[-1]
        if last.bytes - warm.bytes > _MORE_BYTES:
            self.breach(f"memory grew from {warm.bytes:,} to {last.bytes:,} bytes")
        if last.objects - warm.objects > _MORE_OBJECTS:
            self.breach(f"memory grew from {warm.objects:,} to {last.objects:,} objects")


def read(calls: int, tasks: int) -> Reading:
    """Look at this process."""
    # Twice: what the first one finds may hold more.
    gc.collect()
    gc.collect()
    return Reading(
        calls=calls,
        threads=threading.active_count(),
        descriptors=_descriptors(),
        tasks=tasks,
        objects=len(gc.get_objects()),
        bytes=_bytes(),
    )


def _descriptors() -> int:
    return len(os.listdir("/proc/self/fd" if os.path.isdir("/proc/self/fd") else "/dev/fd"))


def _bytes() -> int:
    try:
        with open("/proc/self/statm", encoding="ascii") as file:
            pages = int(file.read().split()[1])
    except OSError:
        return 0
    return pages * os.sysconf("SC_PAGE_SIZE")


@contextmanager
def all_heard(tally: Tally) -> Iterator[None]:
    """Make a breach of what would only be printed: warnings, errors of threads and finalizers."""

    def unraisable(event: Any) -> None:
        tally.breach(f"an exception that nobody sees: {event.exc_value!r} in {event.object!r}")

    def in_thread(event: Any) -> None:
        tally.breach(f"a thread died of {event.exc_value!r}")

    def warn(message: Any, category: Any, filename: str, lineno: int, *rest: Any) -> None:
        tally.breach(f"{category.__name__}: {message} ({filename}:{lineno})")

    old = sys.unraisablehook, threading.excepthook
    with warnings.catch_warnings():
        warnings.simplefilter("always", ResourceWarning)
        warnings.simplefilter("always", RuntimeWarning)
        warnings.showwarning = warn  # type: ignore[assignment]
        sys.unraisablehook, threading.excepthook = unraisable, in_thread
        try:
            yield
        finally:
            sys.unraisablehook, threading.excepthook = old


def lines(tally: Tally) -> list[str]:
    """The breaches as they are printed."""
    more = len(tally.breaches) - _MOST_BREACHES
    return tally.breaches[:_MOST_BREACHES] + ([f"... and {more:,} more"] if more > 0 else [])
