"""The pool under fire over real sockets: calls cancelled, cut short and out of time, at random."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import random
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Iterator

import anyio
import pytest

from openrouter import AsyncOpenRouter, OpenRouter
from openrouter.errors import APITimeoutError, OpenRouterError
from openrouter.testing import FakeOpenRouter, FakeServer, faults
from openrouter.testing.wire import FakeAnswer

KEY = "sk-or-v1-test"
CREATE: Any = {"model": "openai/gpt-4o-mini", "messages": "Hi"}
SIZE = 8
CALLS = 300
PATIENCE = 20.0


class Gate(FakeOpenRouter):
    """A fake that lists models to `SIZE` requests at once, so long as no more come."""

    def __init__(self) -> None:
        super().__init__()
        self.barrier = threading.Barrier(SIZE)
        self.inside: list[None] = []
        self.most = 0

    def handle(self, method: str, path: str, *args: Any, **kwargs: Any) -> FakeAnswer:
        answer = super().handle(method, path, *args, **kwargs)
        if path.endswith("/models"):
            self.inside.append(None)
            self.most = max(self.most, len(self.inside))
            self.barrier.wait(PATIENCE)
            self.inside.pop()
            # All leave before the next ones come.
            self.barrier.wait(PATIENCE)
        return answer


@pytest.fixture
def fake() -> Gate:
    fake = Gate()
    slow = (faults.SlowFirstToken(0.01), faults.Silence(seconds=0.03, every=0.01), faults.Cut(300))
    for fault in slow * 10:
        fake.fail(fault, when=lambda request: request.path.endswith("completions"))
    return fake


@pytest.fixture
def server(fake: Gate) -> Iterator[FakeServer]:
    with fake.serve() as server:
        yield server
        assert server.wait_closed(PATIENCE)
    gc.collect()


def options(server: FakeServer) -> dict[str, Any]:
    return {"base_url": server.base_url, "max_connections": SIZE, "timeout": PATIENCE}


async def some_call(client: AsyncOpenRouter, kind: int) -> None:
    # What the fake breaks is no matter here.
    with contextlib.suppress(OpenRouterError):
        if kind == 0:
            await client.chat.completions.create(**CREATE)
            return
        async with client.chat.completions.stream(**CREATE) as stream:
            async for _ in stream:
                if kind == 1:
                    break


async def check_all_slots(client: AsyncOpenRouter, fake: Gate) -> None:
    """`SIZE` calls are under way at once, three times over, and never more."""
    async with anyio.create_task_group() as tasks:
        for _ in range(3 * SIZE):
            tasks.start_soon(lambda: client.models.list())
    assert fake.most == SIZE


@pytest.mark.anyio
async def test_calls_cancelled_at_random_lose_no_slot_and_no_socket(
    fake: Gate, server: FakeServer
) -> None:
    chance = random.Random(4)
    cancelled = 0

    async def call(kind: int, seconds: float) -> None:
        nonlocal cancelled
        with anyio.move_on_after(seconds) as scope:
            await some_call(client, kind)
        cancelled += scope.cancel_called

    async with AsyncOpenRouter(KEY, **options(server)) as client:
        async with anyio.create_task_group() as tasks:
            for _ in range(CALLS):
                tasks.start_soon(call, chance.randrange(3), chance.uniform(0, 0.3))
        assert cancelled > CALLS / 10
        await check_all_slots(client, fake)


def test_asyncio_tasks_cancelled_at_random_and_again_lose_no_slot_and_no_socket(
    fake: Gate, server: FakeServer
) -> None:
    chance = random.Random(5)

    async def run() -> None:
        async with AsyncOpenRouter(KEY, **options(server)) as client:
            tasks = [
                asyncio.ensure_future(some_call(client, chance.randrange(3))) for _ in range(CALLS)
            ]
            for task in chance.sample(tasks, len(tasks)):
                for _ in range(chance.randrange(6)):
                    await asyncio.sleep(0)
                for _ in range(chance.randrange(4)):
                    task.cancel()
                    await asyncio.sleep(0)
                if chance.random() < 0.1:
                    await asyncio.sleep(0.01)
            await asyncio.wait(tasks)
            assert CALLS / 10 < sum(task.cancelled() for task in tasks) < CALLS
            await check_all_slots(client, fake)

    asyncio.run(run())


def test_threads_that_leave_at_random_lose_no_slot_and_no_socket(
    fake: Gate, server: FakeServer
) -> None:
    outcomes: list[str] = []

    def call(number: int) -> None:
        chance = random.Random(number)
        limit = chance.choice([0.001, 0.01, 0.1, PATIENCE])
        kind = chance.randrange(4)
        try:
            if kind == 0:
                client.chat.completions.create(**CREATE, timeout=limit)
                return
            with client.chat.completions.stream(**CREATE, timeout=limit) as stream:
                closer = threading.Timer(chance.uniform(0, 0.01), stream.close)
                if kind == 1:
                    closer.start()
                for _ in stream:
                    if kind == 2:
                        break
                closer.cancel()
        except OpenRouterError as error:
            outcomes.append(type(error).__name__)

    with OpenRouter(KEY, **options(server)) as client:
        with ThreadPoolExecutor(3 * SIZE) as threads:
            list(threads.map(call, range(CALLS)))
            assert "APITimeoutError" in outcomes
            list(threads.map(lambda _: client.models.list(), range(3 * SIZE)))
        assert fake.most == SIZE


def test_threads_waiting_are_served_in_the_order_in_which_they_came() -> None:
    served: list[int] = []

    def call(number: int) -> None:
        with client.chat.completions.stream(**CREATE) as stream:
            served.append(number)
            for _ in stream:
                pass

    with FakeOpenRouter().serve() as server:
        with OpenRouter(KEY, **{**options(server), "max_connections": 1}) as client:
            transport: Any = client._connections.client()._transport
            with client.chat.completions.stream(**CREATE):
                threads = [threading.Thread(target=call, args=(number,)) for number in range(20)]
                for number, thread in enumerate(threads):
                    thread.start()
                    while transport._pool._slots.waiting <= number:
                        time.sleep(0.001)
            for thread in threads:
                thread.join(PATIENCE)
    assert served == list(range(20))


def test_pool_timeout_reaches_the_caller_under_our_name() -> None:
    with FakeOpenRouter().serve() as server:
        with OpenRouter(KEY, **{**options(server), "max_connections": 1}) as client:
            with client.chat.completions.stream(**CREATE):
                with pytest.raises(APITimeoutError, match="raise max_connections") as caught:
                    client.chat.completions.create(**CREATE, timeout=0.05)
    assert caught.value.phase == "pool"
