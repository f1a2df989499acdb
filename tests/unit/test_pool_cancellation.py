"""Cancel a request at each single point where it can be, and once more while it clears up."""

from __future__ import annotations

import asyncio
import contextlib
from typing import Any, Awaitable, Callable, Iterator

import anyio
import anyio.lowlevel
import pytest

from openrouter._async.pool import AsyncPool
from tests.unit._async.fake_network import AsyncFakeNetwork, fetch, request

# More than any of these requests has points at which it waits.
POINTS = 60
PATIENCE = 5.0


class SlowNetwork(AsyncFakeNetwork):
    """Every step can be cancelled."""

    async def step(self, name: str) -> None:
        await super().step(name)
        await anyio.lowlevel.checkpoint()


async def pass_points(count: int) -> None:
    for _ in range(count):
        await anyio.lowlevel.checkpoint()


async def leave_early(pool: AsyncPool, url: str) -> None:
    """Close an answer before it has been read."""
    response = await pool.handle_async_request(request(url))
    await response.aclose()


async def check_nothing_is_lost(pool: AsyncPool, network: SlowNetwork, url: str) -> None:
    assert network.open <= 1
    assert await fetch(pool, url, seconds=PATIENCE) == b"Hello"
    assert network.open == 1
    await pool.aclose()
    assert network.open == 0


Call = Callable[[AsyncPool, str], Awaitable[Any]]


@pytest.fixture(params=[fetch, leave_early])
def call(request: pytest.FixtureRequest) -> Call:
    chosen: Call = request.param
    return chosen


@pytest.fixture(params=["http://api.test/", "https://api.test/"])
def url(request: pytest.FixtureRequest) -> str:
    chosen: str = request.param
    return chosen


@pytest.mark.anyio
@pytest.mark.parametrize("closes_late", [False, True])
@pytest.mark.parametrize("reused", [False, True])
async def test_request_cancelled_at_any_point_loses_nothing(
    call: Call, url: str, reused: bool, closes_late: bool
) -> None:
    finished = 0
    for point in range(POINTS):
        network = SlowNetwork()
        network.closes_late = closes_late
        pool = AsyncPool(1, network)
        if reused:
            await fetch(pool, url)

        with anyio.CancelScope() as scope:

            async def cancel(point: int = point, scope: anyio.CancelScope = scope) -> None:
                await pass_points(point)
                scope.cancel()

            async with anyio.create_task_group() as tasks:
                tasks.start_soon(cancel)
                await call(pool, url)
                finished += 1
                tasks.cancel_scope.cancel()
        await check_nothing_is_lost(pool, network, url)
    assert 0 < finished < POINTS


@pytest.mark.anyio
async def test_answer_closed_after_a_cancellation_leaves_its_connection_in_use() -> None:
    network = SlowNetwork()
    pool = AsyncPool(1, network)
    response = await pool.handle_async_request(request())
    assert await response.aread() == b"Hello"
    with anyio.CancelScope() as scope:
        scope.cancel()
        await response.aclose()
    assert await fetch(pool, seconds=PATIENCE) == b"Hello"
    assert len(network.streams) == 1
    await pool.aclose()


def cancellations() -> Iterator[tuple[int, ...]]:
    """When a task is cancelled, counted in turns of the loop: once, or again a little later."""
    for point in range(POINTS):
        yield (point,)
        for later in range(4):
            yield (point, later)
        yield (point, 0, 1, 1)


async def cancel_at(task: asyncio.Task[Any], turns: tuple[int, ...]) -> None:
    for count in turns:
        for _ in range(count):
            await asyncio.sleep(0)
        task.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await task


@pytest.mark.parametrize("reused", [False, True])
def test_asyncio_task_cancelled_at_any_point_and_again_loses_nothing(
    call: Call, url: str, reused: bool
) -> None:
    async def run() -> None:
        cancelled = 0
        for turns in cancellations():
            network = SlowNetwork()
            pool = AsyncPool(1, network)
            if reused:
                await fetch(pool, url)
            task = asyncio.ensure_future(call(pool, url))
            await cancel_at(task, turns)
            cancelled += task.cancelled()
            await check_nothing_is_lost(pool, network, url)
        assert 0 < cancelled < len(list(cancellations()))

    asyncio.run(run())


def test_asyncio_task_cancelled_while_a_slot_is_handed_over_passes_it_on() -> None:
    async def run() -> None:
        for turns in cancellations():
            network = SlowNetwork()
            pool = AsyncPool(1, network)
            url = "http://api.test/"
            held = await pool.handle_async_request(request(url))
            waiters = [asyncio.ensure_future(fetch(pool, url)) for _ in range(3)]
            await asyncio.sleep(0)
            closing = asyncio.ensure_future(held.aclose())
            await cancel_at(waiters[1], turns)
            await closing
            assert await waiters[0] == await waiters[2] == b"Hello"
            await check_nothing_is_lost(pool, network, url)

    asyncio.run(run())


@pytest.mark.anyio
async def test_waiter_cancelled_while_its_slot_is_handed_over_passes_it_on() -> None:
    for point in range(12):
        network = SlowNetwork()
        pool = AsyncPool(1, network)
        url = "http://api.test/"
        held = await pool.handle_async_request(request(url))
        served: list[str] = []

        async def wait(name: str, scope: anyio.CancelScope) -> None:
            with scope:
                await fetch(pool, url)  # noqa: B023
                served.append(name)  # noqa: B023

        with anyio.fail_after(PATIENCE):
            async with anyio.create_task_group() as tasks:
                scopes = [anyio.CancelScope() for _ in range(3)]
                for name, scope in zip("abc", scopes):
                    tasks.start_soon(wait, name, scope)
                    await pass_points(2)
                tasks.start_soon(held.aclose)
                await pass_points(point)
                scopes[0].cancel()
        assert [name for name in served if name != "a"] == ["b", "c"]
        await check_nothing_is_lost(pool, network, url)


@pytest.mark.anyio
async def test_waiters_are_served_in_the_order_in_which_they_came() -> None:
    network = SlowNetwork()
    pool = AsyncPool(2, network)
    held = [await pool.handle_async_request(request()) for _ in range(2)]
    served: list[int] = []

    async def wait(number: int) -> None:
        response = await pool.handle_async_request(request(seconds=PATIENCE))
        served.append(number)
        await response.aread()
        await response.aclose()

    async with anyio.create_task_group() as tasks:
        for number in range(50):
            tasks.start_soon(wait, number)
            await pass_points(2)
        for response in held:
            await response.aclose()
    # Two run at a time, so neighbours may come to their ends in either order.
    assert all(abs(number - place) <= 1 for place, number in enumerate(served))
    assert sorted(served) == list(range(50))
    await pool.aclose()


@pytest.mark.anyio
async def test_waiters_learn_that_the_pool_was_closed() -> None:
    pool = AsyncPool(1, SlowNetwork())
    held = await pool.handle_async_request(request())
    told: list[str] = []

    async def wait() -> None:
        try:
            await fetch(pool)
        except Exception as error:
            told.append(str(error))

    with anyio.fail_after(PATIENCE):
        async with anyio.create_task_group() as tasks:
            for _ in range(3):
                tasks.start_soon(wait)
                await pass_points(2)
            await pool.aclose()
    assert told == ["The connections were closed before the request was sent."] * 3
    await held.aclose()
