"""Clocks that jump: hours of waiting pass in no time, and everything happens at its exact second.

Time stands still while anybody has something to do, and jumps to the first sleeper when all wait.
Nothing depends on how quick the machine is. Both clocks fit ``client._connections``
(``now`` and ``sleep``) and, as ``epoch``, the clock of a ``FakeOpenRouter``.
"""

from __future__ import annotations

import asyncio
import contextlib
import heapq
import itertools
import sys
import threading
from typing import Any, AsyncIterator, Callable, Sequence

import anyio
import anyio.lowlevel

from openrouter.moment import Moment

# When a virtual clock starts: 25 February 2026, 12:00 UTC.
NOON = 1_772_020_800.0
# Real seconds after which threads that do not come to an end are given up.
_GIVE_UP = 50.0


class _Sleepers:
    """Who sleeps until when; of the same time, who came first is first."""

    def __init__(self) -> None:
        self._heap: list[tuple[float, int, Any]] = []
        self._numbers = itertools.count()

    def __len__(self) -> int:
        return len(self._heap)

    def add(self, time: float, alarm: Any) -> tuple[float, int, Any]:
        entry = (time, next(self._numbers), alarm)
        heapq.heappush(self._heap, entry)
        return entry

    def discard(self, entry: tuple[float, int, Any]) -> None:
        if entry in self._heap:
            self._heap.remove(entry)
            heapq.heapify(self._heap)

    def next_time(self) -> float:
        return self._heap[0][0]

    def due(self, time: float) -> list[Any]:
        found = []
        while self._heap and self._heap[0][0] <= time:
            found.append(heapq.heappop(self._heap)[2])
        return found


class VirtualClock:
    """A clock for the tasks of one event loop, asyncio's or trio's.

    Attributes:
        time: Seconds since its start.
    """

    def __init__(self) -> None:
        self.time = 0.0
        self._sleepers = _Sleepers()
        # Set by the next one who sleeps, while nobody does.
        self._somebody: anyio.Event | None = None

    def now(self) -> Moment:
        """The time by both clocks; the steady one starts somewhere, as real ones do."""
        return Moment(steady=1000.0 + self.time, epoch=self.epoch())

    def epoch(self) -> float:
        """Seconds since 1970."""
        return NOON + self.time

    async def sleep(self, seconds: float) -> None:
        """Wait until the clock has gone on by so many seconds."""
        alarm = anyio.Event()
        entry = self._sleepers.add(self.time + seconds, alarm)
        if self._somebody is not None:
            self._somebody.set()
        try:
            await alarm.wait()
        finally:
            self._sleepers.discard(entry)

    @contextlib.asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Let time pass inside the block, whenever all other tasks of the loop wait."""
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(self._advance)
            yield
            tasks.cancel_scope.cancel()

    async def _advance(self) -> None:
        while True:
            await _all_others_wait()
            if self._sleepers:
                self.time = max(self.time, self._sleepers.next_time())
                for alarm in self._sleepers.due(self.time):
                    alarm.set()
            else:
                self._somebody = anyio.Event()
                await self._somebody.wait()


async def _all_others_wait() -> None:
    """Return when no other task has anything to do.

    As ``anyio.wait_all_tasks_blocked``, which on asyncio rests a tenth of a second between
    two looks: far too long for thousands of jumps.
    """
    asyncio_runs = "asyncio" in sys.modules and asyncio._get_running_loop() is not None
    if not asyncio_runs:
        await anyio.wait_all_tasks_blocked()
        return
    this = asyncio.current_task()
    while any(task is not this and _is_busy(task) for task in asyncio.all_tasks()):
        await anyio.lowlevel.checkpoint()


def _is_busy(task: Any) -> bool:
    return task._fut_waiter is None or task._fut_waiter.done()


class ThreadsClock:
    """A clock for threads: it jumps when all that take part sleep.

    ``run`` starts them. What they wait for besides, such as a lock, must be held by one that does
    not sleep.

    Attributes:
        time: Seconds since its start.
    """

    def __init__(self) -> None:
        self.time = 0.0
        self._changed = threading.Condition()
        self._sleepers = _Sleepers()
        self._awake = 0

    def now(self) -> Moment:
        """The time by both clocks."""
        return Moment(steady=1000.0 + self.time, epoch=self.epoch())

    def epoch(self) -> float:
        """Seconds since 1970."""
        return NOON + self.time

    def sleep(self, seconds: float) -> None:
        """Wait until the clock has gone on by so many seconds."""
        alarm = threading.Event()
        with self._changed:
            self._sleepers.add(self.time + seconds, alarm)
            self._rest()
        assert alarm.wait(_GIVE_UP), "a thread that takes part neither sleeps nor ends"

    def run(self, functions: Sequence[Callable[[], None]]) -> None:
        """Run all functions at the same time, each in a thread; raise the first error of one."""
        errors: list[BaseException] = []

        def take_part(function: Callable[[], None]) -> None:
            try:
                function()
            except BaseException as error:
                errors.append(error)
            finally:
                with self._changed:
                    self._rest()

        self._awake = len(functions)
        threads = [
            threading.Thread(target=take_part, args=(function,), daemon=True)
            for function in functions
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(_GIVE_UP)
        if errors:
            raise errors[0]
        assert not any(thread.is_alive() for thread in threads)

    def _rest(self) -> None:
        """One less is awake; the last one lets time pass. Under the lock."""
        self._awake -= 1
        if self._awake == 0 and self._sleepers:
            self.time = max(self.time, self._sleepers.next_time())
            due = self._sleepers.due(self.time)
            self._awake = len(due)
            for alarm in due:
                alarm.set()
