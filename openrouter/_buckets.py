"""The arithmetic of one rate limit: who waits, what is used up, when more may be sent.

The strictest reading of "20 requests a minute" is a window that slides: never more than 20 in any
60 seconds, as the server sees them. A request therefore holds a token from the moment it is granted
until 60 seconds after it arrived at the server. When that was is not known here. It was not after
the head of the answer came, and not later than `SLACK` seconds after the request was sent: the
earlier of the two is taken.

Tokens are handed out strictly in the order of the queue: a waiter has its turn when there are more
free tokens than waiters in front of it. Nobody is woken up. Whoever waits is told to look again at
the first moment at which a token can come back, so a place that was given up moves all others on.

Nothing here is safe for threads; `openrouter.limits` holds the lock.
"""

from __future__ import annotations

import math
import sys
from bisect import bisect_left, insort
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from openrouter.moment import Moment

# All in seconds.
WINDOW = 60.0
DAY = 86_400.0
# A request reaches the server within this time of being sent.
SLACK = 1.0
# How soon those whose turn may come unforeseen look again.
_RECHECK = 0.5
# A window that ends within this time is a minute's, whatever our clock and the server's differ by.
_ABOUT_A_MINUTE = 90.0
# What lies further ahead is no end of a day, not even by a clock that is a day wrong.
_FARTHEST = 2 * DAY
# No number that the API means is larger.
_LARGEST = 1e15


class MinuteTokens:
    """The tokens of a window of 60 seconds that slides; times are of the steady clock.

    Args:
        limit: Requests in any 60 seconds; None for any number.
    """

    def __init__(self, limit: int | None) -> None:
        self.limit = limit
        # When each request of the last 60 seconds arrived, at the latest; ascending.
        self._arrivals: list[float] = []

    @property
    def used(self) -> int:
        """Tokens that are out."""
        return len(self._arrivals)

    @property
    def free(self) -> float:
        """Tokens that can be had now; below 0 where a lower limit was learned since."""
        return math.inf if self.limit is None else self.limit - len(self._arrivals)

    def advance(self, now: float) -> None:
        """Take back the tokens whose 60 seconds are over."""
        gone = 0
        while gone < len(self._arrivals) and is_over(self._arrivals[gone], now):
            gone += 1
        del self._arrivals[:gone]

    def take(self, arrival: float) -> None:
        """Hand out a token for a request that arrives at the server then, or before."""
        insort(self._arrivals, arrival)

    def put_back(self, arrival: float) -> bool:
        """Take a token back that was handed out for ``arrival``; False where it is back already."""
        return _removed(self._arrivals, arrival)

    def until_next(self, now: float) -> float:
        """Seconds until the first moment at which a token can come back."""
        # A request that is not taken yet, or not answered, may turn out to arrive now, not before.
        return until_over(min([now, *self._arrivals[:1]]), now)

    def until_turn(self, position: int, now: float, at_least: float) -> float:
        """Seconds until the token of that place in the queue, if all goes as quickly as it can.

        Args:
            position: Waiters in front of it.
            now: The time.
            at_least: Seconds before which no token at all is handed out.
        """
        if self.limit is None:
            return at_least
        # A token comes back 60 seconds after its turn began, to the one who is `limit` places on.
        rounds, place = divmod(position, self.limit)
        returning = place - (self.limit - len(self._arrivals))
        first = 0.0 if returning < 0 else until_over(min(now, self._arrivals[returning]), now)
        return max(first, at_least) + rounds * WINDOW


class DayAllowance:
    """Requests of a day, which ends at midnight UTC or when the API said; by the date's clock.

    Args:
        limit: Requests a day; None for any number.
    """

    def __init__(self, limit: int | None) -> None:
        self.limit = limit
        self.used = 0
        self.ends = 0.0

    @property
    def left(self) -> float:
        """Requests that may still be sent today."""
        return math.inf if self.limit is None else max(0, self.limit - self.used)

    def advance(self, epoch: float) -> None:
        """Begin a new day where the old one has ended, or where the clock was set back by days."""
        if not 0 < self.ends - epoch <= _FARTHEST:
            self.ends = (epoch // DAY + 1) * DAY
            self.used = 0

    def until_turn(self, position: int, epoch: float, a_minute: int | None) -> float:
        """Seconds until the day of that place in the queue, `a_minute` requests every minute."""
        if self.limit is None or position < self.left:
            return 0.0
        days, place = divmod(int(position - self.left), self.limit)
        minutes = 0 if a_minute is None else place // a_minute
        return self.ends - epoch + days * DAY + minutes * WINDOW


class Told(NamedTuple):
    """What a 429 of OpenRouter says: the numbers of its window and when it ends.

    Example:
        >>> Told.sensibly(20, 0, -1.0, float("nan"), epoch=0.0)
        Told(limit=20, remaining=0, reset=None, left=None, retry_after=None)
    """

    limit: int | None
    remaining: int | None
    # Seconds since 1970, and from now.
    reset: float | None
    left: float | None
    retry_after: float | None

    @classmethod
    def sensibly(
        cls, limit: object, remaining: object, reset: object, retry_after: object, epoch: float
    ) -> Told:
        """Keep what makes sense at that date; the rest is None."""
        end = _number(reset)
        left = None if end is None else _ahead(end - epoch)
        pause = _number(retry_after)
        count = _number(limit)
        rest = _number(remaining)
        return cls(
            int(count) if count is not None and count >= 1 else None,
            int(rest) if rest is not None and rest >= 0 else None,
            None if left is None else end,
            left,
            None if pause is None else _ahead(pause),
        )

    @property
    def window(self) -> str | None:
        """Which window the limit is of: "minute", "day", or None where nobody can tell."""
        if self.reset is None or self.left is None:
            return None
        at_midnight = self.reset % DAY == 0
        # Our clock may be wrong, seconds are not; but a midnight says what it is without a clock.
        trusted = self.retry_after if self.retry_after and not at_midnight else self.left
        if trusted > _ABOUT_A_MINUTE:
            return "day"
        # The last minute of a day ends with the day.
        return None if at_midnight else "minute"


class _Grant(NamedTuple):
    """A token whose request may be on its way: when it was granted, and the end of its day."""

    time: float
    day: float

    @property
    def arrival(self) -> float:
        """When the request reaches the server, at the latest."""
        return self.time + SLACK


class Bucket:
    """All that shares one limit: its queue, its tokens, and what the API said about it.

    Args:
        per_minute: Requests in any 60 seconds; None for any number.
        per_day: Requests of a UTC day; None for any number.
    """

    def __init__(self, per_minute: int | None, per_day: int | None) -> None:
        self.minute = MinuteTokens(per_minute)
        self.day = DayAllowance(per_day)
        # The numbers of those who wait. They ascend, so a place is found by bisection.
        self.queue: list[int] = []
        # Granted, and neither answered nor given back.
        self._under_way: dict[int, _Grant] = {}
        self._opens = -math.inf

    def advance(self, now: Moment) -> None:
        """Let time pass; before anything is asked."""
        self.minute.advance(now.steady)
        self.day.advance(now.epoch)

    def free(self, now: Moment) -> float:
        """Requests that may be sent now."""
        closed = self._opens > now.steady
        return 0 if closed else max(0, min(self.minute.free, self.day.left))

    def ask(self, number: int, now: Moment) -> float:
        """Grant a token and say 0, or say in how many seconds to ask again."""
        position = bisect_left(self.queue, number)
        free = self.free(now)
        if position >= free:
            return self._pause(position, free, now)
        del self.queue[position]
        grant = _Grant(now.steady, self.day.ends)
        self.minute.take(grant.arrival)
        self.day.used += 1
        self._under_way[number] = grant
        return 0.0

    def _pause(self, position: int, free: float, now: Moment) -> float:
        if self._opens > now.steady:
            return self._opens - now.steady
        until_next, until_day = self.minute.until_next(now.steady), self.day.ends - now.epoch
        seconds = until_next if self.day.left else until_day
        # Some in front have a token waiting or just got one. Should they give up before they send,
        # it is free at once and nobody is told: those to whom it may fall look again soon.
        near = self.minute.limit is None or position < free + self.minute.limit
        return min(seconds, _RECHECK) if near and (free or self._under_way) else seconds

    def expected_wait(self, number: int, now: Moment) -> float:
        """Seconds until the turn of a waiter, if all in front of it go as soon as they can."""
        position = bisect_left(self.queue, number)
        closed = max(0.0, self._opens - now.steady)
        return max(
            self.minute.until_turn(position, now.steady, closed),
            self.day.until_turn(position, now.epoch, self.minute.limit),
        )

    def closed_for(self, now: Moment) -> float | None:
        """Seconds in which nothing may be sent because of a 429, or because the day is used up."""
        closed = max(0.0, self._opens - now.steady)
        return max(closed, self.day.until_turn(0, now.epoch, None)) or None

    def answered(self, number: int, steady: float) -> None:
        """Count the 60 seconds of a request from its answer on, if that was soon enough."""
        grant = self._under_way.pop(number)
        if steady < grant.arrival and self.minute.put_back(grant.arrival):
            # Threads: it may have been granted by a clock that was read after the answer's.
            self.minute.take(max(steady, grant.time))

    def leave(self, number: int) -> None:
        """Give up a place in the queue, or a token that was not sent."""
        if not _removed(self.queue, number):
            grant = self._under_way.pop(number)
            self.minute.put_back(grant.arrival)
            self.day.used -= grant.day == self.day.ends

    def learn(self, told: Told, now: Moment) -> None:
        """Take over what a 429 says.

        A window of which something is left is not what refused the request, so it closes nothing.
        """
        pause = told.retry_after
        if told.limit is not None and told.reset is not None and told.window == "day":
            self.day.limit = told.limit
            self.day.ends = told.reset
            self.day.used = max(self.day.used, told.limit - (told.remaining or 0))
            # The day itself knows its end, by the date: a steady clock may sleep with its machine.
            pause = pause if told.remaining else None
        else:
            if told.limit is not None and told.window == "minute":
                self.minute.limit = told.limit
            if pause is None and not told.remaining:
                pause = told.left
        if pause is not None:
            self._opens = max(self._opens, now.steady + pause)


def is_over(arrival: float, now: float) -> bool:
    """Whether the 60 seconds of a request are over, in the server's own arithmetic.

    Floats round: 60 seconds after a time need not be 60 seconds later.
    """
    return now - arrival >= WINDOW


def until_over(arrival: float, now: float) -> float:
    """Seconds from now until `is_over`, rounded up: above 0, and enough.

    Example:
        >>> until_over(0.25, 50.0)
        10.25
    """
    seconds = arrival + WINDOW - now
    while not is_over(arrival, now + seconds):
        seconds += (abs(now) + WINDOW) * sys.float_info.epsilon
    return seconds


def _removed(ascending: list[Any], value: float) -> bool:
    """Take a value out of a list; False where it is not there."""
    place = bisect_left(ascending, value)
    found = ascending[place : place + 1] == [value]
    if found:
        del ascending[place]
    return found


def _number(value: object) -> float | None:
    """A number of a size that can be meant, as it is; None for all else, NaN included."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return None
    return value if abs(value) <= _LARGEST else None


def _ahead(seconds: float) -> float | None:
    """Seconds from now that are ahead and not absurdly far."""
    return seconds if 0 < seconds <= _FARTHEST else None
