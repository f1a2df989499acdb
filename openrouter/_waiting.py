"""Time, as blocking and asynchronous code wait for it; each pair is one name in both twins."""

from __future__ import annotations

import contextlib
import math
import time
from typing import TYPE_CHECKING

import anyio

from openrouter.moment import Moment

if TYPE_CHECKING:
    from typing import ContextManager


def now() -> Moment:
    """The time by the clocks of this machine."""
    return Moment(time.monotonic(), time.time())


sleep = time.sleep
async_sleep = anyio.sleep


def limit(seconds: float | None) -> ContextManager[object]:
    """Nothing: a blocking call is not interrupted, its timeouts are shortened instead."""
    return contextlib.nullcontext()


def async_limit(seconds: float | None) -> ContextManager[object]:
    """Leave the block after so many seconds; None for never."""
    if seconds is None:
        return contextlib.nullcontext()
    return anyio.move_on_after(max(0.0, seconds))


def remaining(until: float | None, moment: float) -> float | None:
    """The seconds from ``moment`` to ``until``, none of them negative; None is for ever."""
    return None if until is None else max(0.0, until - moment)


def least(first: float | None, second: float | None) -> float | None:
    """The shorter of two times, where None is for ever.

    Example:
        >>> least(None, 2.0), least(1.0, 2.0), least(None, None)
        (2.0, 1.0, None)
    """
    limits = [math.inf if seconds is None else seconds for seconds in (first, second)]
    return None if min(limits) == math.inf else min(limits)
