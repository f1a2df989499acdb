"""Time, and the few things that differ between code that waits and code that blocks.

Each pair is one name in both twins.
"""

from __future__ import annotations

import contextlib
import threading
import time
from typing import TYPE_CHECKING, Awaitable, Callable, TypeVar

from openrouter.moment import Moment

if TYPE_CHECKING:
    from typing import Any, ContextManager

    import anyio
    from typing_extensions import ParamSpec

    P = ParamSpec("P")

T = TypeVar("T")

# Seconds. To a socket, no time at all means not to wait.
SHORTEST_TIMEOUT = 0.001
Sleep = Callable[[float], None]
AsyncSleep = Callable[[float], Awaitable[None]]


def now() -> Moment:
    """The present, by the clocks of this machine."""
    return Moment(steady=time.monotonic(), epoch=time.time())


def sleep(seconds: float) -> None:
    """Block for so long."""
    time.sleep(seconds)


async def async_sleep(seconds: float) -> None:
    """Wait for so long while other tasks run."""
    from anyio import sleep

    await sleep(seconds)


def jitter() -> float:
    """A number from 0 to 1, drawn at random."""
    # Its module takes a while to load, and most programs never wait.
    from random import random

    return random()  # noqa: S311 - spreads retries, guards nothing  # nosec B311


def lock() -> threading.Lock:
    """A lock between threads."""
    return threading.Lock()


def async_lock() -> anyio.Lock:
    """A lock between the tasks of one event loop."""
    from anyio import Lock

    return Lock()


def blocking(function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """Call what blocks."""
    return function(*args, **kwargs)


async def async_blocking(function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """Call what blocks in a thread, so that other tasks run meanwhile.

    A task that is cancelled meanwhile still waits for its end.
    """
    from functools import partial

    from anyio.to_thread import run_sync

    call: Callable[[], Any] = partial(function, *args, **kwargs)
    result: T = await run_sync(call)
    return result


def limit(seconds: float | None) -> ContextManager[object]:
    """Nothing: a blocking call is not interrupted, its timeouts are shortened instead."""
    return contextlib.nullcontext()


def async_limit(seconds: float | None) -> ContextManager[object]:
    """Leave the block after so many seconds; None for never."""
    if seconds is None:
        return contextlib.nullcontext()
    from anyio import move_on_after

    return move_on_after(max(0.0, seconds))


def remaining(until: float | None, moment: float) -> float | None:
    """The seconds from ``moment`` to ``until``, none of them negative; None is for ever."""
    return None if until is None else max(0.0, until - moment)
