"""The chat, by a clock of its own: each answer takes as long, so that pictures stay the same."""

from __future__ import annotations

import itertools
import sys

from openrouter_chat import asking, main

# Seconds from each look at the clock to the next.
_STEP = 1.25


class _Clock:
    """Stands in for the module `time`, of which that one function is used."""

    def __init__(self) -> None:
        self._ticks = itertools.count()

    def monotonic(self) -> float:
        return next(self._ticks) * _STEP


if __name__ == "__main__":
    setattr(asking, "time", _Clock())  # noqa: B010 - not a name that it exports
    sys.exit(main())
