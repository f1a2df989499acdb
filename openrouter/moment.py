"""Points in time, as decisions take them: from outside, never from a clock of their own."""

from __future__ import annotations

from typing import NamedTuple


class Moment(NamedTuple):
    """Now, by two clocks.

    Attributes:
        steady: Seconds of a clock that never jumps, for waits and deadlines; its zero means
            nothing.
        epoch: Seconds since 1970, for what the API says in dates.

    Example:
        >>> import time
        >>> now = Moment(steady=time.monotonic(), epoch=time.time())
        >>> now.epoch > 1_500_000_000
        True
    """

    steady: float
    epoch: float


def earlier(*times: float | None) -> float | None:
    """The earliest of some points in time, or the shortest of some times; None is never.

    Example:
        >>> earlier(None, 2.0), earlier(1.0, 2.0), earlier(None, None)
        (2.0, 1.0, None)
    """
    return min((time for time in times if time is not None), default=None)
