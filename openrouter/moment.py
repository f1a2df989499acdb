"""Points in time, as decisions take them: from outside, never from a clock of their own."""

from __future__ import annotations

from typing import NamedTuple


class Moment(NamedTuple):
    """Now, by two clocks.

    Attributes:
        steady: Seconds of a clock that never jumps, for waits and deadlines; its zero means
            nothing.
        epoch: Seconds since 1970, for what the API says in dates.
    """

    steady: float
    epoch: float
