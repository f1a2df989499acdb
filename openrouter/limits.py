"""Rate limits that are kept instead of run into.

OpenRouter allows 20 requests a minute to `:free` models, for the whole account, and a number of
them a day; a request that it refuses counts as well. A `RateLimiter` hands out tokens so that no
request is refused, and learns from a 429 where another program uses up the same limit.

It neither sleeps nor reads a clock, so threads and tasks of any event loop can share one. Who wants
to send joins a queue, asks, and sleeps for as long as it is told:

    ticket = limiter.join(model)
    try:
        while (pause := ticket.ask(now())) > 0:
            error = limiter.refusal(ticket, now())
            if error:
                raise error
            sleep(pause)
        ...  # send; as soon as anything came back, or could not any more:
        ticket.answered(now())
    finally:
        ticket.leave()
"""

from __future__ import annotations

import math
import threading
from collections import deque
from typing import Callable, Literal

import attrs

from openrouter._buckets import Bucket, Told
from openrouter._not_pickled import NotPickled
from openrouter.errors import ConfigurationError, RateLimitError
from openrouter.moment import Moment

# OpenRouter's limit for `:free` models.
FREE_PER_MINUTE = 20
# Sleeping is not exact: a turn that comes this many seconds late is in time.
_TOLERANCE = 0.001


def free_models(model: str | None) -> str | None:
    """The scope that a model shares with others: `":free"` for all free ones, None for the rest.

    Free are models whose variant says so, alone or among others, and the router of free models.
    OpenRouter counts them together, over all keys of an account.

    Example:
        >>> free_models("a/b:free"), free_models("a/b:free:online"), free_models("openrouter/free")
        (':free', ':free', ':free')
        >>> free_models("a/b:nitro") is free_models("a/free") is free_models(None) is None
        True
    """
    if not isinstance(model, str):
        return None
    name, *variants = model.split(":")
    return ":free" if name == "openrouter/free" or "free" in variants else None


@attrs.frozen(kw_only=True)
class ScopeStatus:
    """How a limit stands.

    Attributes:
        scope: The name of what shares the limit.
        per_minute: Requests allowed in any 60 seconds; None for any number.
        used_this_minute: Requests of the last 60 seconds, as far as the server may still count
            them.
        available: Requests that may be sent now; None for any number.
        waiting: How many are in the queue.
        closed_for: Seconds in which nothing may be sent because the API said so or the day is used
            up; None where neither is the case.
        per_day: Requests allowed on a UTC day; None where that is not known or not limited.
        used_today: Requests of this UTC day.
    """

    scope: str
    per_minute: int | None
    used_this_minute: int
    available: int | None
    waiting: int
    closed_for: float | None
    per_day: int | None
    used_today: int


class RateLimiter(NotPickled):
    """Hands out requests so that a rate limit holds, first come, first served.

    Safe to share between threads, asyncio tasks and trio tasks, all at the same time.

    Args:
        per_minute: Requests in any 60 seconds; None for any number.
        per_day: Requests on a UTC day; None where it is not known. OpenRouter allows 50 or 1,000 to
            `:free` models, depending on what the account ever bought; a 429 tells.
        scope: Maps a model id to the name of the limit that it shares, or to None where it has
            none.
        when_limited: "wait" for a turn, or "raise" `RateLimitError` when it does not come at once.
        max_wait: The most seconds to wait; where a turn cannot come within them, `RateLimitError`
            is raised as soon as that is known. None to wait for as long as it takes.

    Raises:
        ConfigurationError: If an argument cannot work.

    Example:
        >>> from openrouter.moment import Moment
        >>> limiter = RateLimiter(per_minute=1)
        >>> first, second = limiter.join("a/b:free"), limiter.join("c/d:free")
        >>> first.ask(Moment(steady=0.0, epoch=1.7e9))
        0.0
        >>> first.answered(Moment(steady=0.5, epoch=1.7e9))
        >>> second.ask(Moment(steady=1.0, epoch=1.7e9))
        59.5
        >>> limiter.join("a/b") is None
        True
    """

    def __init__(
        self,
        *,
        per_minute: int | None = FREE_PER_MINUTE,
        per_day: int | None = None,
        scope: Callable[[str | None], str | None] = free_models,
        when_limited: Literal["wait", "raise"] = "wait",
        max_wait: float | None = None,
    ) -> None:
        self._per_minute = _from_one_on("per_minute", per_minute)
        self._per_day = _from_one_on("per_day", per_day)
        if not callable(scope):
            raise ConfigurationError(
                f"scope takes a function from a model id to a name or None, not {scope!r}."
            )
        self._scope = scope
        if when_limited not in ("wait", "raise"):
            raise ConfigurationError(f"when_limited is 'wait' or 'raise', not {when_limited!r}.")
        self._raises = when_limited == "raise"
        self._max_wait = _seconds("max_wait", max_wait)
        self._lock = threading.Lock()
        self._buckets: dict[str, Bucket] = {}
        self._joined = 0
        self._latest = -math.inf
        # What became of tickets, until the next to hold the lock books it: the bucket, the number
        # and, for an answer, its time. A ticket may be closed by the garbage collector, in the
        # middle of anything, so closing must not take a lock. Appending to a deque is atomic.
        self._closings: deque[tuple[Bucket, int, float | None]] = deque()

    def join(self, model: str | None) -> Ticket | None:
        """Take the last place in the queue of the model's scope.

        Returns:
            The place, which is to be left when it is not needed any more; None where the model has
            no limit.

        Raises:
            ConfigurationError: If `scope` returned something else than a name or None.
        """
        scope = self._scope_of(model)
        if scope is None:
            return None
        with self._lock:
            bucket = self._bucket(scope)
            self._joined += 1
            bucket.queue.append(self._joined)
            return Ticket(self, bucket, self._joined, scope, model)

    def refusal(self, ticket: Ticket, now: Moment) -> RateLimitError | None:
        """The error to raise instead of waiting on, by `when_limited` and `max_wait`.

        Returns:
            The error, whose `retry_after` says when the turn would come; None where it is the
            ticket's turn, or where it may wait.

        Example:
            >>> from openrouter.moment import Moment
            >>> limiter = RateLimiter(per_minute=1, when_limited="raise")
            >>> now = Moment(steady=0.0, epoch=1.7e9)
            >>> limiter.join("a/b:free").ask(now)
            0.0
            >>> print(limiter.refusal(limiter.join("a/b:free"), now))
            Rate limit reached for a/b:free: 1 request a minute to :free; retry after 60 s
        """
        wait = ticket.expected_wait(now)
        waited = ticket.waited(now)
        too_long = self._max_wait is not None and waited + wait > self._max_wait + _TOLERANCE
        if not wait or not (self._raises or too_long):
            return None
        bucket = ticket._bucket
        return RateLimitError(
            _limits_of(ticket.scope, bucket.minute.limit, bucket.day.limit),
            model=ticket.model,
            retry_after=wait,
            retryable=True,
        )

    def learn(
        self,
        model: str | None,
        now: Moment,
        *,
        limit: int | None = None,
        remaining: int | None = None,
        reset: float | None = None,
        retry_after: float | None = None,
    ) -> None:
        """Take over what a 429 of OpenRouter itself says, not one of a provider.

        The scope is closed for `retry_after`, or until `reset` where nothing remains. A limit
        whose window ends within about a minute is the new limit a minute, one that lasts longer
        that of the day. What makes no sense is ignored, and so is a model without a scope.

        Args:
            model: The model that was asked for.
            now: The time. `reset` is compared with its date, which should be the server's where
                the answer has a `Date`.
            limit: Requests allowed in the window (`X-RateLimit-Limit`).
            remaining: Requests left in it (`X-RateLimit-Remaining`).
            reset: Its end, in seconds since 1970 (`X-RateLimit-Reset`, which is in milliseconds).
            retry_after: Seconds to wait.
        """
        scope = self._scope_of(model)
        if scope is None:
            return
        told = Told.sensibly(limit, remaining, reset, retry_after, now.epoch)
        with self._lock:
            bucket = self._bucket(scope)
            bucket.learn(told, self._up_to(bucket, now))

    def status(self, now: Moment) -> dict[str, ScopeStatus]:
        """How the limits stand, by the names of the scopes that were used so far.

        Example:
            >>> from openrouter.moment import Moment
            >>> limiter = RateLimiter()
            >>> now = Moment(steady=0.0, epoch=1.7e9)
            >>> limiter.join("a/b:free").ask(now)
            0.0
            >>> limiter.status(now)[":free"].available
            19
        """
        with self._lock:
            return {
                scope: _status(scope, bucket, self._up_to(bucket, now))
                for scope, bucket in self._buckets.items()
            }

    def _scope_of(self, model: str | None) -> str | None:
        # The caller's function, so not under the lock.
        scope = self._scope(model)
        if scope is not None and not isinstance(scope, str):
            raise ConfigurationError(f"scope is to return a name or None, not {scope!r}.")
        return scope

    def _bucket(self, scope: str) -> Bucket:
        if scope not in self._buckets:
            self._buckets[scope] = Bucket(self._per_minute, self._per_day)
        return self._buckets[scope]

    def _up_to(self, bucket: Bucket, now: Moment) -> Moment:
        """Bring a bucket up to date, and say what time it is for all; under the lock.

        A thread may have read its clock before another one and come here after it.
        """
        self._latest = max(self._latest, now.steady)
        now = Moment(self._latest, now.epoch)
        while self._closings:
            closed, number, answered = self._closings.popleft()
            if answered is None:
                closed.leave(number)
            else:
                closed.answered(number, answered)
        bucket.advance(now)
        return now


class Ticket:
    """A place in the queue of a scope, then a token for one request.

    For one attempt and one task; `RateLimiter.join` makes it. A ticket that is dropped leaves the
    queue; its request counts as sent if it was granted.

    Attributes:
        scope: The name of what shares the limit.
        model: The model that was asked for.
    """

    def __init__(
        self, limiter: RateLimiter, bucket: Bucket, number: int, scope: str, model: str | None
    ) -> None:
        self.scope = scope
        self.model = model
        self._limiter = limiter
        self._bucket = bucket
        self._number = number
        self._since: float | None = None
        self._granted = False
        self._closed = False

    def __del__(self) -> None:
        # Whether it was sent, nobody knows.
        self._close(math.inf if self._granted else None)

    def ask(self, now: Moment) -> float:
        """Ask for the token of a request that is about to be sent.

        Returns:
            0.0 when it is granted, and again from then on; else in how many seconds to ask again.
            That is never later than the next moment at which a token can come back.

        Raises:
            RuntimeError: If the ticket was used or has left.
        """
        if self._closed:
            raise RuntimeError("This ticket has left the queue; join() gives another one.")
        self.waited(now)
        if self._granted:
            return 0.0
        with self._limiter._lock:
            pause = self._bucket.ask(self._number, self._limiter._up_to(self._bucket, now))
            self._granted = not pause
            return pause

    def expected_wait(self, now: Moment) -> float:
        """Seconds until it is its turn, if all in front of it are sent and answered at once.

        0.0 where `ask` would grant the token, or has.
        """
        if self._granted or self._closed:
            return 0.0
        with self._limiter._lock:
            return self._bucket.expected_wait(self._number, self._limiter._up_to(self._bucket, now))

    def waited(self, now: Moment) -> float:
        """Seconds since the first question about this ticket."""
        if self._since is None:
            self._since = now.steady
        return now.steady - self._since

    def answered(self, now: Moment) -> None:
        """Say that the server has the request: the head of its answer came, or a failure after it.

        The 60 seconds of the request count from now at the latest. Does nothing for a ticket that
        has left or that was not granted.
        """
        if self._granted:
            self._close(now.steady)

    def leave(self) -> None:
        """Give up the place in the queue, or give back the token of a request that was not sent.

        Does nothing after `answered`, and nothing the second time. Never waits, so it may be called
        from a `finally` clause at any time.
        """
        self._close(None)

    def _close(self, answered: float | None) -> None:
        if not self._closed:
            self._closed = True
            self._limiter._closings.append((self._bucket, self._number, answered))


def _status(scope: str, bucket: Bucket, now: Moment) -> ScopeStatus:
    free = bucket.free(now)
    return ScopeStatus(
        scope=scope,
        per_minute=bucket.minute.limit,
        used_this_minute=bucket.minute.used,
        available=None if math.isinf(free) else int(free),
        waiting=len(bucket.queue),
        closed_for=bucket.closed_for(now),
        per_day=bucket.day.limit,
        used_today=bucket.day.used,
    )


def _limits_of(scope: str, per_minute: int | None, per_day: int | None) -> str:
    limits = [
        f"{count:,} request{'' if count == 1 else 's'} a {time}"
        for count, time in ((per_minute, "minute"), (per_day, "day"))
        if count is not None
    ]
    return f"{' and '.join(limits) or 'no request for now'} to {scope}"


def _from_one_on(name: str, value: int | None) -> int | None:
    if value is not None and (isinstance(value, bool) or not isinstance(value, int) or value < 1):
        raise ConfigurationError(f"{name} takes a number from 1 on or None, not {value!r}.")
    return value


def _seconds(name: str, value: float | None) -> float | None:
    if value is None:
        return None
    number = isinstance(value, (int, float)) and not isinstance(value, bool)
    if not number or not 0 <= value < math.inf:
        raise ConfigurationError(f"{name} takes seconds from 0 on or None, not {value!r}.")
    return value
