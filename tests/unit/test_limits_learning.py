from __future__ import annotations

from typing import Any

import pytest

from openrouter.limits import RateLimiter, ScopeStatus, Ticket
from openrouter.moment import Moment

MODEL = "a/b:free"
MIDNIGHT = 1_700_006_400.0
NOON = MIDNIGHT - 43_200.0
DAY = 86_400.0


def at(seconds: float, epoch: float = NOON) -> Moment:
    return Moment(steady=seconds, epoch=epoch + seconds)


def joined(limiter: RateLimiter) -> Ticket:
    ticket = limiter.join(MODEL)
    assert ticket is not None
    return ticket


def status(limiter: RateLimiter, now: Moment) -> ScopeStatus:
    return limiter.status(now)[":free"]


@pytest.mark.parametrize(
    ("told", "per_minute", "per_day", "closed_for"),
    [
        # The minute's.
        ({"limit": 10, "remaining": 0, "reset": NOON + 40}, 10, None, 40.0),
        ({"limit": 30, "remaining": 0, "reset": NOON + 40}, 30, None, 40.0),
        ({"limit": 10, "reset": NOON + 60.5}, 10, None, 60.5),
        ({"limit": 10, "remaining": 0, "reset": NOON + 40, "retry_after": 41}, 10, None, 41.0),
        ({"limit": 10, "remaining": 3, "reset": NOON + 40}, 10, None, None),
        ({"limit": 10, "remaining": 3, "reset": NOON + 40, "retry_after": 5}, 10, None, 5.0),
        # The day's.
        ({"limit": 50, "remaining": 0, "reset": MIDNIGHT}, 20, 50, 43_200.0),
        ({"limit": 50, "reset": NOON + 7200}, 20, 50, 7200.0),
        ({"limit": 50, "remaining": 0, "reset": MIDNIGHT, "retry_after": 5}, 20, 50, 43_200.0),
        ({"limit": 50, "remaining": 9, "reset": MIDNIGHT}, 20, 50, None),
        ({"limit": 50, "remaining": 9, "reset": MIDNIGHT, "retry_after": 5}, 20, 50, 5.0),
        # By a clock that is ten minutes slow: the seconds are right.
        ({"limit": 10, "remaining": 0, "reset": NOON + 640, "retry_after": 40}, 10, None, 40.0),
        ({"limit": 50, "remaining": 0, "reset": NOON + 80, "retry_after": 4000}, 20, 50, 80.0),
        # No number, or no window.
        ({"retry_after": 15}, 20, None, 15.0),
        ({"reset": NOON + 40}, 20, None, 40.0),
        ({"reset": MIDNIGHT}, 20, None, 43_200.0),
        ({"remaining": 2, "reset": NOON + 40}, 20, None, None),
        ({"limit": 10, "remaining": 0}, 20, None, None),
        ({"limit": 10, "retry_after": 5}, 20, None, 5.0),
        ({}, 20, None, None),
    ],
)
def test_answer_429_teaches(
    told: dict[str, Any], per_minute: int, per_day: int | None, closed_for: float | None
) -> None:
    limiter = RateLimiter()
    limiter.learn(MODEL, at(0), **told)
    learned = status(limiter, at(0))
    assert (learned.per_minute, learned.per_day) == (per_minute, per_day)
    assert learned.closed_for == closed_for
    assert (learned.available == 0) == (closed_for is not None)


@pytest.mark.parametrize(
    "told",
    [
        {"limit": 0, "remaining": 3, "reset": NOON + 40},
        {"limit": -5, "remaining": 3, "reset": NOON + 40},
        {"limit": True, "remaining": 3, "reset": NOON + 40},
        {"limit": "10", "remaining": 3, "reset": NOON + 40},
        {"limit": float("nan"), "remaining": 3, "reset": NOON + 40},
        {"limit": 10**400, "remaining": 3, "reset": NOON + 40},
        {"limit": 10, "reset": NOON - 1},
        {"limit": 10, "reset": NOON},
        {"limit": 10, "reset": -1.0},
        {"limit": 10, "reset": NOON + 40_000_000},
        {"limit": 10, "reset": float("inf")},
        {"limit": 10, "reset": float("nan")},
        {"limit": 10, "reset": 10**400},
        {"limit": 10, "reset": "soon"},
        {"retry_after": -5.0},
        {"retry_after": 0.0},
        {"retry_after": float("nan")},
        {"retry_after": float("inf")},
        {"retry_after": 1e9},
        {"retry_after": [5]},
    ],
)
def test_absurd_values_teach_nothing(told: dict[str, Any]) -> None:
    limiter = RateLimiter()
    joined(limiter)
    before = status(limiter, at(0))
    limiter.learn(MODEL, at(0), **told)
    assert status(limiter, at(0)) == before


@pytest.mark.parametrize("remaining", [-1, float("nan"), "0", None])
def test_absurd_rest_counts_as_none(remaining: Any) -> None:
    limiter = RateLimiter()
    limiter.learn(MODEL, at(0), limit=10, remaining=remaining, reset=NOON + 40)
    assert status(limiter, at(0)).closed_for == 40.0


def test_model_without_a_scope_teaches_nothing() -> None:
    limiter = RateLimiter()
    limiter.learn("a/b", at(0), limit=10, remaining=0, reset=NOON + 40, retry_after=40)
    limiter.learn(None, at(0), retry_after=40)
    assert limiter.status(at(0)) == {}


def test_closed_scope_opens_for_all_at_the_reset() -> None:
    limiter = RateLimiter(per_minute=2)
    tickets = [joined(limiter) for _ in range(5)]
    limiter.learn(MODEL, at(0), limit=3, remaining=0, reset=NOON + 40)
    assert [ticket.ask(at(10)) for ticket in tickets] == [30.0] * 5
    waits = [ticket.expected_wait(at(10)) for ticket in tickets]
    assert waits == [30.0, 30.0, 30.0, 90.0, 90.0]
    assert [ticket.ask(at(40)) == 0.0 for ticket in tickets] == [True] * 3 + [False] * 2


def test_later_answer_does_not_open_a_scope_sooner() -> None:
    limiter = RateLimiter()
    limiter.learn(MODEL, at(0), retry_after=40)
    limiter.learn(MODEL, at(1), retry_after=5)
    assert joined(limiter).ask(at(1)) == 39.0


def test_lower_limit_waits_until_enough_tokens_are_back() -> None:
    limiter = RateLimiter(per_minute=4)
    sent = [joined(limiter) for _ in range(4)]
    for time, ticket in enumerate(sent):
        assert ticket.ask(at(time)) == 0.0
        ticket.answered(at(time))
    limiter.learn(MODEL, at(4), limit=2, remaining=0, reset=NOON + 5)
    first, second = joined(limiter), joined(limiter)
    assert status(limiter, at(10)).available == 0
    assert first.expected_wait(at(10)) == 52.0
    assert second.expected_wait(at(10)) == 53.0
    assert first.ask(at(60)) == 1.0
    assert first.ask(at(61)) == 1.0
    assert first.ask(at(62)) == 0.0


def test_last_minute_of_a_day_does_not_pass_for_a_minute() -> None:
    limiter = RateLimiter()
    late = at(0, MIDNIGHT - 30)
    limiter.learn(MODEL, late, limit=1000, remaining=0, reset=MIDNIGHT)
    learned = status(limiter, late)
    assert (learned.per_minute, learned.per_day, learned.closed_for) == (20, None, 30.0)


def test_learned_day_begins_anew_at_its_reset() -> None:
    limiter = RateLimiter(per_minute=None)
    limiter.learn(MODEL, at(0), limit=2, remaining=0, reset=NOON + 3600)
    first, second, third = joined(limiter), joined(limiter), joined(limiter)
    assert first.ask(at(0)) == 3600.0
    assert first.ask(at(3600)) == second.ask(at(3600)) == 0.0
    first.answered(at(3600))
    second.answered(at(3600))
    # From then on days are those of UTC again.
    assert third.ask(at(3600)) == MIDNIGHT - NOON - 3600


def test_learned_day_counts_what_others_sent() -> None:
    limiter = RateLimiter()
    ticket = joined(limiter)
    assert ticket.ask(at(0)) == 0.0
    limiter.learn(MODEL, at(0), limit=50, remaining=8, reset=MIDNIGHT)
    assert status(limiter, at(0)).used_today == 42
    assert status(limiter, at(0)).available == 8
    limiter.learn(MODEL, at(0), limit=50, remaining=30, reset=MIDNIGHT)
    assert status(limiter, at(0)).used_today == 42


def test_day_that_is_used_up_ends_by_the_date_even_if_the_steady_clock_slept() -> None:
    limiter = RateLimiter()
    limiter.learn(MODEL, at(0), limit=50, remaining=0, reset=MIDNIGHT, retry_after=43_200)
    assert joined(limiter).ask(Moment(steady=100.0, epoch=MIDNIGHT + 1)) == 0.0
