from __future__ import annotations

import threading

import anyio
import anyio.lowlevel
import pytest

from tests.virtual_clock import NOON, ThreadsClock, VirtualClock


@pytest.mark.anyio
async def test_virtual_clock_wakes_sleepers_at_their_time() -> None:
    clock = VirtualClock()
    woken: list[tuple[str, float]] = []

    async def sleep(name: str, *naps: float) -> None:
        for nap in naps:
            await clock.sleep(nap)
            woken.append((name, clock.time))

    async with clock.running(), anyio.create_task_group() as tasks:
        tasks.start_soon(sleep, "a", 3600.0, 0.5)
        tasks.start_soon(sleep, "b", 60.0, 60.0)
    assert woken == [("b", 60.0), ("b", 120.0), ("a", 3600.0), ("a", 3600.5)]
    assert clock.now() == (4600.5, NOON + 3600.5)


@pytest.mark.anyio
async def test_virtual_clock_stands_still_while_somebody_works() -> None:
    clock = VirtualClock()
    seen: list[float] = []

    async def work() -> None:
        for _ in range(50):
            await anyio.lowlevel.checkpoint()
            seen.append(clock.time)

    async with clock.running(), anyio.create_task_group() as tasks:
        tasks.start_soon(clock.sleep, 60.0)
        tasks.start_soon(work)
    assert seen == [0.0] * 50
    assert clock.time == 60.0


@pytest.mark.anyio
async def test_virtual_clock_forgets_a_sleeper_that_is_cancelled() -> None:
    clock = VirtualClock()
    async with clock.running(), anyio.create_task_group() as tasks:
        tasks.start_soon(clock.sleep, 3600.0)
        await clock.sleep(60.0)
        tasks.cancel_scope.cancel()
    assert clock.time == 60.0


def test_threads_clock_wakes_sleepers_at_their_time() -> None:
    clock = ThreadsClock()
    woken: list[tuple[str, float]] = []
    lock = threading.Lock()

    def sleep(name: str, *naps: float) -> None:
        for nap in naps:
            clock.sleep(nap)
            with lock:
                woken.append((name, clock.time))

    clock.run(
        [
            lambda: sleep("a", 3600.0, 0.5),
            lambda: sleep("b", 60.0, 60.0),
            lambda: None,
        ]
    )
    assert woken == [("b", 60.0), ("b", 120.0), ("a", 3600.0), ("a", 3600.5)]
    assert clock.now() == (4600.5, NOON + 3600.5)


def test_threads_clock_raises_what_a_thread_raised() -> None:
    clock = ThreadsClock()

    def fail() -> None:
        clock.sleep(1.0)
        raise KeyError("x")

    with pytest.raises(KeyError):
        clock.run([fail, lambda: clock.sleep(5.0)])
    assert clock.time == 5.0
