"""Limits at the ends of what they take, and what they say of the rest."""

from __future__ import annotations

from typing import Any

import pytest

from openrouter._buckets import DayAllowance, Told, is_over, until_over
from openrouter.errors import ConfigurationError
from openrouter.limits import RateLimiter, ScopeStatus, Ticket
from openrouter.moment import Moment

MODEL = "a/b:free"
NOON = 1_699_963_200.0
TWO_DAYS = 172_800.0


def at(seconds: float) -> Moment:
    return Moment(steady=seconds, epoch=NOON + seconds)


def joined(limiter: RateLimiter) -> Ticket:
    ticket = limiter.join(MODEL)
    assert ticket is not None
    return ticket


def learned(**told: Any) -> ScopeStatus:
    limiter = RateLimiter()
    limiter.learn(MODEL, at(0), **told)
    return limiter.status(at(0))[":free"]


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        ({"per_minute": 0}, "per_minute takes a number from 1 on or None, not 0."),
        ({"per_day": "many"}, "per_day takes a number from 1 on or None, not 'many'."),
        ({"max_wait": -1}, "max_wait takes seconds from 0 on or None, not -1."),
        ({"when_limited": "never"}, "when_limited is 'wait' or 'raise', not 'never'."),
        (
            {"scope": ":free"},
            "scope takes a function from a model id to a name or None, not ':free'.",
        ),
    ],
)
def test_limiter_says_what_it_takes(arguments: Any, line: str) -> None:
    with pytest.raises(ConfigurationError) as failure:
        RateLimiter(**arguments)
    assert str(failure.value) == line


def test_scope_that_returns_no_name_is_shown() -> None:
    scope: Any = len
    with pytest.raises(ConfigurationError) as failure:
        RateLimiter(scope=scope).join("a/b")
    assert str(failure.value) == "scope is to return a name or None, not 3."


def test_ticket_that_was_used_says_how_to_get_another() -> None:
    ticket = joined(RateLimiter())
    ticket.leave()
    with pytest.raises(RuntimeError) as failure:
        ticket.ask(at(0))
    assert str(failure.value) == "This ticket has left the queue; join() gives another one."


def test_limiter_takes_the_least_there_is() -> None:
    limiter = RateLimiter(per_minute=1, per_day=1, max_wait=0)
    assert joined(limiter).ask(at(0)) == 0.0
    status = limiter.status(at(0))[":free"]
    assert (status.per_minute, status.per_day, status.available) == (1, 1, 0)


def test_limiter_without_an_argument_has_the_limit_of_free_models() -> None:
    limiter = RateLimiter()
    waiting = joined(limiter)
    assert waiting.scope == ":free"
    assert limiter.status(at(0)) == {
        ":free": ScopeStatus(
            scope=":free",
            per_minute=20,
            used_this_minute=0,
            available=20,
            waiting=1,
            closed_for=None,
            per_day=None,
            used_today=0,
        )
    }


def test_wait_that_is_a_millisecond_too_long_is_in_time() -> None:
    limiter = RateLimiter(per_minute=1, max_wait=0.5)
    limiter.learn(MODEL, at(0), retry_after=0.501)
    assert limiter.refusal(joined(limiter), at(0)) is None
    limiter.learn(MODEL, at(0), retry_after=0.502)
    assert limiter.refusal(joined(limiter), at(0)) is not None


@pytest.mark.parametrize(("seconds", "closed"), [(TWO_DAYS, TWO_DAYS), (TWO_DAYS + 0.5, None)])
def test_answer_may_close_a_limit_for_two_days(seconds: float, closed: float | None) -> None:
    assert learned(retry_after=seconds).closed_for == closed


@pytest.mark.parametrize(("limit", "per_minute"), [(1, 1), (10**15, 10**15), (10**15 + 1, 20)])
def test_answer_may_teach_any_number_that_can_be_meant(limit: int, per_minute: int) -> None:
    assert learned(limit=limit, remaining=1, reset=NOON + 40).per_minute == per_minute


@pytest.mark.parametrize(
    ("left", "per_minute", "per_day"), [(90.0, 10, None), (90.5, 20, 10), (TWO_DAYS, 20, 10)]
)
def test_window_of_more_than_about_a_minute_is_of_a_day(
    left: float, per_minute: int, per_day: int | None
) -> None:
    status = learned(limit=10, remaining=1, reset=NOON + left)
    assert (status.per_minute, status.per_day) == (per_minute, per_day)


@pytest.mark.parametrize(
    ("told", "sensible"),
    [
        ((20, 0, 40.0, 30.0), Told(20, 0, 40.0, 40.0, 30.0)),
        ((1, 1, 0.5, 0.5), Told(1, 1, 0.5, 0.5, 0.5)),
        ((20, 0, -1.0, -1.0), Told(20, 0, None, None, None)),
        ((0, -1, 0.0, 0.0), Told(None, None, None, None, None)),
        ((20.0, 5.0, None, None), Told(20, 5, None, None, None)),
        ((True, "5", "soon", [1]), Told(None, None, None, None, None)),
    ],
)
def test_told_is_what_makes_sense(told: Any, sensible: Told) -> None:
    limit, remaining, reset, retry_after = told
    found = Told.sensibly(limit, remaining, reset, retry_after, epoch=0.0)
    assert found == sensible
    assert [type(value) for value in found[:2]] == [type(value) for value in sensible[:2]]


def test_closed_limit_opens_as_time_passes() -> None:
    limiter = RateLimiter()
    limiter.learn(MODEL, at(100), retry_after=40)
    seen = [limiter.status(at(seconds))[":free"] for seconds in (100, 110, 139.5, 140)]
    assert [status.closed_for for status in seen] == [40.0, 30.0, 0.5, None]
    assert [status.available for status in seen] == [0, 0, 0, 20]


def test_day_counts_only_those_who_find_no_room_in_it() -> None:
    day = DayAllowance(100)
    day.advance(NOON)
    day.used = 60
    until_midnight = 43_200.0
    waits = [day.until_turn(position, NOON, 20) for position in (0, 39, 40, 59, 60, 139, 140)]
    later = [until_midnight, until_midnight, until_midnight + 60]
    assert waits == [0.0, 0.0, *later, until_midnight + 240, until_midnight + 86_400]
    assert day.until_turn(39, NOON - 3600, None) == 0.0
    assert day.until_turn(139, NOON, None) == until_midnight


def test_day_that_the_api_made_longer_is_open_to_those_who_find_room() -> None:
    status = learned(limit=50, remaining=9, reset=NOON + TWO_DAYS)
    assert (status.per_day, status.used_today, status.closed_for) == (50, 41, None)


def test_last_request_of_a_day_is_not_closed() -> None:
    assert learned(limit=50, remaining=1, reset=NOON + 43_200).closed_for is None
    assert learned(limit=50, remaining=0, reset=NOON + 43_200).closed_for == 43_200.0


@pytest.mark.parametrize(
    ("arrival", "now"),
    [(52.709391589764785, 54.08564745668902), (32.27829673706638, 50.25467853975437)],
)
def test_wait_for_a_token_is_enough_where_floats_round_it_down(arrival: float, now: float) -> None:
    assert not is_over(arrival, now + (arrival + 60 - now))
    seconds = until_over(arrival, now)
    assert is_over(arrival, now + seconds)
    assert seconds == pytest.approx(arrival + 60 - now)


def test_day_lasts_until_its_last_second() -> None:
    day = DayAllowance(100)
    day.advance(NOON)
    day.used = 60
    midnight = NOON + 43_200
    for seconds, used in ((1.0, 60), (0.25, 60), (0.0, 0)):
        day.advance(midnight - seconds)
        assert day.used == used
