"""Several calls at the same time: in tasks, and in threads for the twin."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import Any, Awaitable, Callable

import anyio


async def async_together(*calls: Callable[[], Awaitable[Any]]) -> list[Any]:
    """What the calls return, made in one task each."""
    results: list[Any] = [None] * len(calls)

    async def one(place: int) -> None:
        results[place] = await calls[place]()

    async with anyio.create_task_group() as tasks:
        for place in range(len(calls)):
            tasks.start_soon(one, place)
    return results


def together(*calls: Callable[[], Any]) -> list[Any]:
    """What the calls return, made in one thread each."""
    with ThreadPoolExecutor(len(calls)) as threads:
        return [future.result() for future in [threads.submit(call) for call in calls]]
