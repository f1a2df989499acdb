"""A run of asynchronous calls, on asyncio or trio."""

from __future__ import annotations

import asyncio
import sys
from typing import TYPE_CHECKING, Any, Iterator

import anyio

from openrouter import AsyncOpenRouter
from openrouter.errors import OpenRouterError

from .ending import Ending
from .plan import MODEL, Plan
from .tally import Tally, read

if TYPE_CHECKING:
    from .run import Job

# Seconds; a call that takes longer hangs.
_TOO_LONG = 30.0
# Fewer than calls, so that some wait for one, and are cancelled while they do. Besides, the work
# that httpcore does for each request grows with the square of the idle connections.
_CONNECTIONS = 40


async def run(job: Job, tally: Tally) -> None:
    """Make all calls of a job; the tally knows what came of them."""
    if _on_asyncio():
        asyncio.get_running_loop().set_exception_handler(
            lambda loop, event: tally.breach(f"the event loop says: {event}")
        )
    async with AsyncOpenRouter(job.key, base_url=job.base_url) as warm_up:
        _count_requests(warm_up, tally)
        await warm_up.chat.completions.create(model=MODEL, messages="Hi")
    first = read(0, _tasks())
    client = AsyncOpenRouter(job.key, base_url=job.base_url, max_connections=_CONNECTIONS)
    _count_requests(client, tally)
    for plans in job.rounds():
        async with anyio.create_task_group() as tasks:
            for _ in range(job.concurrency):
                tasks.start_soon(_work, client, plans, tally)
        tally.readings.append(read(tally.ended, _tasks()))
        busy = _busy_connections(client)
        if busy:
            tally.breach(f"connections are busy though no call is under way: {busy}")
    await client.aclose()
    # What was closed last is told to the loop in its next turns.
    await anyio.sleep(0.05)
    tally.compare_readings(first, read(tally.ended, _tasks()))


async def _work(client: AsyncOpenRouter, plans: Iterator[Plan], tally: Tally) -> None:
    for plan in plans:
        ending, scope = Ending(), anyio.CancelScope()
        try:
            with anyio.move_on_after(_TOO_LONG) as too_long:
                with scope:
                    if plan.cancelled_after is not None:
                        scope.deadline = anyio.current_time() + plan.cancelled_after
                    await _perform(client, plan, ending)
        except Exception as error:
            tally.escape(plan, error)
            continue
        if too_long.cancelled_caught:
            tally.breach(f"call {plan.number}: did not end in {_TOO_LONG} s; {plan}")
        if scope.cancelled_caught or too_long.cancelled_caught:
            ending.cancel()
        tally.end(plan, ending)


async def _perform(client: AsyncOpenRouter, plan: Plan, ending: Ending) -> None:
    completions = client.chat.completions
    try:
        if not plan.streamed:
            ending.answered(await completions.create(**plan.options), streamed=False)
            return
        async with completions.stream(**plan.options) as stream:
            pieces = 0
            async for chunk in stream:
                ending.text += chunk.text
                pieces += bool(chunk.text)
                if pieces == plan.leaves_after:
                    ending.left(stream.attempts)
                    return
            ending.answered(await stream.completion(), streamed=True)
    except OpenRouterError as error:
        ending.failed(error)


def _count_requests(client: AsyncOpenRouter, tally: Tally) -> None:
    connections: Any = client._connections
    send = connections.send

    async def counted(effect: Any) -> Any:
        tally.hand(effect.request)
        return await send(effect)

    connections.send = counted


def _busy_connections(client: AsyncOpenRouter) -> list[str]:
    """Requests that the pool still counts as under way."""
    transport: Any = client._connections.client()._transport
    return [str(number) for number in transport._pool._busy]


def _on_asyncio() -> bool:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True


def _tasks() -> int:
    if _on_asyncio():
        return len(asyncio.all_tasks())
    trio: Any = sys.modules["trio"]
    living: int = trio.lowlevel.current_statistics().tasks_living
    return living


def run_on(backend: str, job: Job, tally: Tally) -> None:
    """Run a job on an event loop of its own."""
    anyio.run(run, job, tally, backend=backend)
