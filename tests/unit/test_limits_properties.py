from __future__ import annotations

import heapq
import itertools
import math
import threading
import time
from bisect import bisect_left
from typing import Any, Callable

import attrs
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from openrouter.limits import RateLimiter, Ticket
from openrouter.moment import Moment
from openrouter.testing.metering import MinuteWindow

MODEL = "a/b:free"


def at(seconds: float) -> Moment:
    return Moment(steady=seconds, epoch=1_700_000_000.0 + seconds)


@attrs.frozen
class Caller:
    """What one request is going to do.

    Attributes:
        joins: When it comes.
        answer: Seconds from sending to the head of the answer.
        arrival: At which part of the time that is possible it reaches the server.
        cancelled: When it gives up waiting.
        unsent: Seconds after the grant in which it gives up without having sent anything.
    """

    joins: float = 0.0
    answer: float = 0.0
    arrival: float = 0.0
    cancelled: float | None = None
    unsent: float | None = None


class World:
    """Callers of one limiter on a virtual clock; at the same time anything may come first.

    Args:
        limit: Requests a minute, for the limiter and for the server.
        callers: Who comes, in the order of their `joins`.
        disorder: Turns the number of an event into its rank among those of the same time.
    """

    def __init__(
        self, limit: int, callers: list[Caller], disorder: Callable[[int], float] = float
    ) -> None:
        self.limiter = RateLimiter(per_minute=limit)
        self.now = 0.0
        self.asked = 0
        self.granted: dict[int, float] = {}
        self.arrivals: list[float] = []
        self._waiting: dict[int, Ticket] = {}
        self._queue: list[int] = []
        self._disorder = disorder
        self._numbers = itertools.count()
        self._events: list[tuple[float, float, int, Callable[..., None], tuple[Any, ...]]] = []
        for number, caller in enumerate(callers):
            # In order, whatever else is not: who joins first is first.
            event = (caller.joins, -math.inf, next(self._numbers), self._join, (number, caller))
            heapq.heappush(self._events, event)

    def _at(self, time: float, act: Callable[..., None], *arguments: Any) -> None:
        number = next(self._numbers)
        heapq.heappush(self._events, (time, self._disorder(number), number, act, arguments))

    def run(self) -> World:
        while self._events:
            self.now, _, _, act, arguments = heapq.heappop(self._events)
            act(*arguments)
        return self

    def _join(self, number: int, caller: Caller) -> None:
        ticket = self.limiter.join(MODEL)
        assert ticket is not None
        self._waiting[number] = ticket
        self._queue.append(number)
        self._at(self.now, self._ask, number, caller)
        if caller.cancelled is not None:
            self._at(max(caller.cancelled, self.now), self._cancel, number)

    def _ask(self, number: int, caller: Caller) -> None:
        ticket = self._waiting.get(number)
        if ticket is None:
            return
        self.asked += 1
        available = self.limiter.status(at(self.now))[":free"].available
        in_front = bisect_left(self._queue, number)
        expected = ticket.expected_wait(at(self.now))
        pause = ticket.ask(at(self.now))
        # Strictly one after the other, and no token is held back.
        assert available is not None
        assert (pause == 0.0) == (expected == 0.0) == (in_front < available)
        assert 0.0 <= pause <= 60.1
        if pause:
            assert self.now + pause > self.now
            self._at(self.now + pause, self._ask, number, caller)
            return
        self._gone(number)
        if caller.unsent is not None:
            self._at(self.now + caller.unsent, ticket.leave)
            return
        self.granted[number] = self.now
        self.arrivals.append(self.now + caller.arrival * min(caller.answer, 1.0))
        self._at(self.now + caller.answer, self._answer, ticket)

    def _answer(self, ticket: Ticket) -> None:
        ticket.answered(at(self.now))
        ticket.leave()

    def _cancel(self, number: int) -> None:
        if number in self._waiting:
            self._gone(number).leave()

    def _gone(self, number: int) -> Ticket:
        self._queue.remove(number)
        return self._waiting.pop(number)


def shuffled(seed: int) -> Callable[[int], float]:
    """An order of events that has nothing to do with that of their making."""
    return lambda number: float(hash((seed, number)) % 1009)


TIMES = st.floats(0, 200) | st.integers(0, 150).map(float)
CALLERS = st.lists(
    st.builds(
        Caller,
        joins=st.just(0.0) | TIMES,
        answer=st.sampled_from([0.0, 0.1, 0.7, 1.0, 5.0, 90.0]) | st.floats(0, 3),
        arrival=st.sampled_from([0.0, 1.0]) | st.floats(0, 1),
        cancelled=st.none() | TIMES,
        unsent=st.none() | st.sampled_from([0.0, 0.3, 2.0, 70.0]),
    ),
    max_size=40,
).map(lambda callers: sorted(callers, key=lambda caller: caller.joins))


@given(st.integers(1, 5), CALLERS, st.integers(0, 1000))
@example(1, [Caller(), Caller(unsent=0.3), Caller(cancelled=61.0), Caller(answer=90.0)], 0)
@settings(deadline=None)
def test_limit_holds_in_order_and_no_token_is_lost(
    limit: int, callers: list[Caller], seed: int
) -> None:
    world = World(limit, callers, shuffled(seed)).run()
    server = MinuteWindow(limit)
    assert [server.enter(arrival) for arrival in sorted(world.arrivals)] == [None] * len(
        world.arrivals
    )
    kept = [i for i, one in enumerate(callers) if one.unsent is None and one.cancelled is None]
    assert set(kept) <= set(world.granted)
    status = world.limiter.status(at(world.now + 61))
    for scope in status.values():
        assert (scope.available, scope.used_this_minute, scope.waiting) == (limit, 0, 0)
        assert scope.used_today == len(world.granted)
    # Looking again soon is no busy loop.
    assert world.asked <= len(callers) * (2.5 * world.now + 5)


@given(
    st.integers(1, 25),
    st.lists(st.none() | st.integers(0, 400).map(lambda i: i + 0.5), max_size=120),
    st.integers(0, 1000),
)
@example(20, [None] * 200, 7)
@example(20, [None, 30.5] * 100, 7)
@settings(deadline=None)
def test_turns_come_as_soon_as_they_can_and_in_order(
    limit: int, cancelled: list[float | None], seed: int
) -> None:
    callers = [Caller(cancelled=time) for time in cancelled]
    world = World(limit, callers, shuffled(seed)).run()
    times = [time for _, time in sorted(world.granted.items())]
    assert times == [60.0 * (place // limit) for place in range(len(times))]


@given(st.floats(-1e7, 1e7), st.floats(0, 3), st.floats(0, 70))
@settings(deadline=None)
def test_pause_is_never_a_little_too_short(start: float, answer: float, later: float) -> None:
    limiter = RateLimiter(per_minute=1)
    first, second = limiter.join(MODEL), limiter.join(MODEL)
    assert first is not None
    assert second is not None
    first.ask(at(start))
    first.answered(at(start + answer))
    now = max(start + later, start + answer)
    pause = second.ask(at(now))
    server = MinuteWindow(1)
    server.enter(start + min(answer, 1.0))
    if pause:
        assert server.enter(now) is not None
        assert second.ask(at(now + pause)) == 0.0
        now += pause
    assert server.enter(now) is None


@pytest.mark.parametrize(("answer", "period"), [(0.25, 60.25), (1.0, 61.0), (30.0, 61.0)])
def test_turns_follow_the_answers(answer: float, period: float) -> None:
    callers = [Caller(answer=answer, arrival=1.0) for _ in range(9)]
    world = World(2, callers, shuffled(1)).run()
    times = [world.granted[number] for number in range(9)]
    assert times == [period * (place // 2) for place in range(9)]


def test_thousand_waiters_are_served_in_turn() -> None:
    world = World(20, [Caller() for _ in range(1000)], shuffled(3))
    world.run()
    times = [world.granted[number] for number in range(1000)]
    assert times == [60.0 * (place // 20) for place in range(1000)]


class LetsOthersRun(float):
    """A time whose comparison is a moment in which other threads get to run."""

    def __lt__(self, other: float) -> bool:
        time.sleep(0)
        return float(self) < other


def test_threads_share_one_limiter() -> None:
    limiter = RateLimiter(per_minute=200)
    outcomes: list[float] = []
    now = Moment(steady=LetsOthersRun(0.0), epoch=1_700_000_000.0)
    together = threading.Barrier(8)

    def call_often() -> None:
        together.wait(30)
        for number in range(50):
            ticket = limiter.join(MODEL)
            assert ticket is not None
            # Others may be in front, and not have asked yet.
            pauses = [ticket.ask(now) for _ in range(3)]
            outcomes.append(pauses[-1])
            if pauses[-1] == 0.0 and number % 2:
                ticket.answered(now)
            elif pauses[-1]:
                ticket.leave()

    threads = [threading.Thread(target=call_often) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert len(outcomes) == 400
    status = limiter.status(at(0))[":free"]
    assert outcomes.count(0.0) == status.used_this_minute == status.used_today <= 200
    assert status.available == 200 - status.used_this_minute
    assert status.waiting == 0
    assert limiter.status(at(61))[":free"].available == 200
