from __future__ import annotations

import gc
from typing import Any

import pytest

from openrouter.errors import ConfigurationError
from openrouter.limits import RateLimiter, Ticket, free_models
from openrouter.moment import Moment

MODEL = "a/b:free"
MIDNIGHT = 1_700_006_400.0  # Wed, 15 Nov 2023 00:00:00 GMT
DAY = 86_400.0


def at(seconds: float, epoch: float = MIDNIGHT + 3600) -> Moment:
    """So many seconds after the start of the steady clock, which is at one o'clock."""
    return Moment(steady=seconds, epoch=epoch + seconds)


def joined(limiter: RateLimiter, count: int) -> list[Ticket]:
    tickets = [limiter.join(MODEL) for _ in range(count)]
    return [ticket for ticket in tickets if ticket is not None]


def one(limiter: RateLimiter) -> Ticket:
    return joined(limiter, 1)[0]


def granted(tickets: list[Ticket], now: Moment) -> list[int]:
    return [number for number, ticket in enumerate(tickets) if ticket.ask(now) == 0.0]


@pytest.mark.parametrize(
    ("model", "scope"),
    [
        ("a/b:free", ":free"),
        ("a/b:free:online", ":free"),
        ("a/b:online:free", ":free"),
        ("openrouter/free", ":free"),
        ("openrouter/free:online", ":free"),
        ("a/b", None),
        ("a/free", None),
        ("free/b", None),
        ("a/b:freedom", None),
        ("a/b:online", None),
        ("", None),
        (None, None),
        (5, None),
    ],
)
def test_free_models(model: Any, scope: str | None) -> None:
    assert free_models(model) == scope


@pytest.mark.parametrize(
    "arguments",
    [
        {"per_minute": 0},
        {"per_minute": -1},
        {"per_minute": True},
        {"per_minute": 2.5},
        {"per_minute": "20"},
        {"per_day": 0},
        {"per_day": "many"},
        {"scope": "free"},
        {"when_limited": "never"},
        {"when_limited": None},
        {"max_wait": -1},
        {"max_wait": float("nan")},
        {"max_wait": float("inf")},
        {"max_wait": True},
        {"max_wait": "10"},
    ],
)
def test_argument_that_cannot_work_is_refused_by_name(arguments: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError, match=next(iter(arguments))):
        RateLimiter(**arguments)


def test_scope_that_returns_no_name_is_refused() -> None:
    limiter = RateLimiter(scope=lambda _: 7)  # type: ignore[arg-type,return-value]
    with pytest.raises(ConfigurationError, match="scope is to return a name or None, not 7"):
        limiter.join(MODEL)


def test_model_without_a_scope_is_not_limited() -> None:
    limiter = RateLimiter()
    assert limiter.join("a/b") is None
    assert limiter.join(None) is None
    assert limiter.status(at(0)) == {}


def test_tokens_come_back_sixty_seconds_after_the_answer() -> None:
    limiter = RateLimiter(per_minute=2)
    tickets = joined(limiter, 3)
    assert granted(tickets[:2], at(0)) == [0, 1]
    tickets[0].answered(at(0.25))
    tickets[1].answered(at(0.5))
    assert tickets[2].ask(at(20)) == 40.25
    assert tickets[2].ask(at(60)) == 0.25
    assert tickets[2].ask(at(60.25)) == 0.0


def test_late_answer_counts_from_a_second_after_sending() -> None:
    limiter = RateLimiter(per_minute=1)
    first, second = joined(limiter, 2)
    assert first.ask(at(0)) == 0.0
    # An answer at once would bring the token back after a minute, so that is when to look again.
    assert second.expected_wait(at(0)) == 60.0
    assert second.expected_wait(at(0.5)) == 60.0
    first.answered(at(30))
    assert second.ask(at(30)) == 31.0
    assert second.ask(at(60.75)) == 0.25
    assert second.ask(at(61)) == 0.0


def test_request_without_an_answer_holds_its_token_no_longer() -> None:
    limiter = RateLimiter(per_minute=1)
    first, second, third = joined(limiter, 3)
    assert first.ask(at(0)) == 0.0
    assert second.ask(at(60.9)) > 0
    assert second.ask(at(61)) == 0.0
    first.answered(at(61.5))
    assert third.expected_wait(at(61.5)) == 60.0
    assert third.ask(at(121.9)) > 0
    assert third.ask(at(122)) == 0.0


def test_asking_again_after_the_grant_takes_no_second_token() -> None:
    limiter = RateLimiter(per_minute=2)
    ticket = one(limiter)
    assert ticket.ask(at(0)) == ticket.ask(at(1)) == ticket.expected_wait(at(1)) == 0.0
    assert limiter.status(at(1))[":free"].used_this_minute == 1


def test_ticket_that_left_cannot_be_asked() -> None:
    limiter = RateLimiter()
    ticket = one(limiter)
    ticket.leave()
    with pytest.raises(RuntimeError, match=r"join\(\) gives another"):
        ticket.ask(at(0))
    assert ticket.expected_wait(at(0)) == 0.0


def test_turns_are_kept_for_those_in_front() -> None:
    limiter = RateLimiter(per_minute=2)
    tickets = joined(limiter, 4)
    # Nobody in front of the third has asked yet.
    assert granted(tickets[2:], at(0)) == []
    assert granted(tickets[1:], at(0)) == [0]
    assert granted(tickets, at(0)) == [0, 1]


def test_place_of_a_waiter_who_left_goes_to_the_next() -> None:
    limiter = RateLimiter(per_minute=2)
    tickets = joined(limiter, 6)
    for ticket in tickets[:2]:
        assert ticket.ask(at(0)) == 0.0
        ticket.answered(at(0))
    assert [ticket.ask(at(0)) for ticket in tickets[2:]] == [60.0] * 4
    tickets[3].leave()
    tickets[3].leave()
    assert limiter.status(at(59))[":free"].waiting == 3
    assert granted([tickets[5], tickets[4], tickets[2]], at(60)) == [1, 2]


def test_waiter_who_is_dropped_leaves() -> None:
    limiter = RateLimiter(per_minute=1)
    tickets = joined(limiter, 2)
    del tickets[0]
    gc.collect()
    assert granted(tickets, at(0)) == [0]


def test_granted_ticket_that_is_dropped_keeps_its_token() -> None:
    limiter = RateLimiter(per_minute=1)
    assert granted(joined(limiter, 1), at(0)) == [0]
    gc.collect()
    assert limiter.status(at(0))[":free"].available == 0
    # It may have been sent up to a second later; and it will not come back sooner than that.
    assert one(limiter).ask(at(1)) == 60.0


def test_token_that_was_not_sent_goes_back_at_once() -> None:
    limiter = RateLimiter(per_minute=1, per_day=1)
    first, second, third = joined(limiter, 3)
    assert first.ask(at(0)) == 0.0
    # It may happen, so those whom it could serve look again soon.
    assert 0 < second.ask(at(0)) <= 1.0
    assert third.ask(at(0)) > 60.0
    first.leave()
    first.leave()
    assert third.ask(at(1)) > 0
    assert second.ask(at(1)) == 0.0
    assert limiter.status(at(1))[":free"].used_today == 1


def test_token_that_is_not_fetched_is_looked_for_soon() -> None:
    limiter = RateLimiter(per_minute=1)
    tickets = joined(limiter, 3)
    assert 0 < tickets[1].ask(at(0)) <= 1.0
    assert tickets[2].ask(at(0)) == 60.0
    tickets[0].leave()
    assert tickets[1].ask(at(1)) == 0.0


def test_leaving_after_the_answer_gives_nothing_back() -> None:
    limiter = RateLimiter(per_minute=1)
    first, second = joined(limiter, 2)
    assert first.ask(at(0)) == 0.0
    first.answered(at(0))
    first.leave()
    assert second.ask(at(30)) == 30.0


def test_leaving_long_after_the_grant_gives_back_what_is_not_back_already() -> None:
    limiter = RateLimiter(per_minute=1, per_day=5)
    first, second, third = joined(limiter, 3)
    assert first.ask(at(0)) == 0.0
    assert second.ask(at(61)) == 0.0
    first.leave()
    assert third.ask(at(62)) > 0
    status = limiter.status(at(62))[":free"]
    assert (status.used_this_minute, status.used_today) == (1, 1)


def test_answer_that_is_reported_late_brings_back_nothing_twice() -> None:
    limiter = RateLimiter(per_minute=1)
    first, second, third = joined(limiter, 3)
    assert first.ask(at(0)) == 0.0
    assert second.ask(at(61)) == 0.0
    first.answered(at(0.5))
    assert third.ask(at(62)) > 0
    assert limiter.status(at(62))[":free"].used_this_minute == 1


def test_answer_before_the_grant_is_no_answer() -> None:
    limiter = RateLimiter(per_minute=1)
    ticket = one(limiter)
    ticket.answered(at(0))
    assert limiter.status(at(0))[":free"].waiting == 1
    assert ticket.ask(at(0)) == 0.0


def test_time_that_another_thread_read_before_does_not_run_back() -> None:
    limiter = RateLimiter(per_minute=1)
    first, second, third = joined(limiter, 3)
    limiter.status(at(10))
    assert first.ask(at(9)) == 0.0
    first.answered(at(9.5))
    assert second.ask(at(69.75)) == 0.25
    assert second.ask(at(70)) == 0.0
    assert third.ask(at(60)) > 0


def test_scopes_do_not_share() -> None:
    limiter = RateLimiter(per_minute=1, scope=lambda model: model)
    for model in ("a/b", "c/d"):
        ticket = limiter.join(model)
        assert ticket is not None
        assert (ticket.scope, ticket.model, ticket.ask(at(0))) == (model, model, 0.0)
    assert sorted(limiter.status(at(0))) == ["a/b", "c/d"]


def test_day_that_is_used_up_ends_at_midnight_utc() -> None:
    limiter = RateLimiter(per_minute=2, per_day=3)
    evening = at(0, MIDNIGHT + DAY - 100)
    tickets = joined(limiter, 5)
    assert granted(tickets[:2], evening) == [0, 1]
    for ticket in tickets[:2]:
        ticket.answered(evening)
    later = at(70, MIDNIGHT + DAY - 100)
    # One more today: it is kept for the first, and the next one looks whether it is taken.
    assert 0 < tickets[3].ask(later) <= 1.0
    assert tickets[2].ask(later) == 0.0
    tickets[2].answered(later)
    assert tickets[3].ask(later) == tickets[3].expected_wait(later) == 30.0
    assert limiter.status(later)[":free"].closed_for == 30.0
    assert limiter.status(later)[":free"].available == 0
    midnight = at(100, MIDNIGHT + DAY - 100)
    assert tickets[3].ask(midnight) == 0.0
    assert limiter.status(midnight)[":free"].used_today == 1


def test_token_of_yesterday_is_not_given_back_to_today() -> None:
    limiter = RateLimiter(per_day=1)
    first, second = joined(limiter, 2)
    assert first.ask(at(0, MIDNIGHT - 1)) == 0.0
    assert second.ask(at(1, MIDNIGHT - 1)) == 0.0
    first.leave()
    assert limiter.status(at(2, MIDNIGHT - 1))[":free"].used_today == 1


def test_date_that_was_wrong_by_years_holds_no_day_open() -> None:
    limiter = RateLimiter(per_day=1)
    tickets = joined(limiter, 2)
    assert tickets[0].ask(at(0, MIDNIGHT + 1000 * DAY)) == 0.0
    assert tickets[1].ask(at(1)) == 0.0


def test_limiter_without_numbers_lets_all_pass() -> None:
    limiter = RateLimiter(per_minute=None)
    assert granted(joined(limiter, 100), at(0)) == list(range(100))
    status = limiter.status(at(0))[":free"]
    assert (status.per_minute, status.per_day, status.available) == (None, None, None)
    assert (status.used_this_minute, status.used_today) == (100, 100)


def test_day_can_be_limited_without_a_minute() -> None:
    limiter = RateLimiter(per_minute=None, per_day=3)
    tickets = joined(limiter, 5)
    assert granted(tickets[:3], at(0)) == [0, 1, 2]
    for ticket in tickets[:3]:
        ticket.answered(at(0))
    assert tickets[3].ask(at(0)) == tickets[4].expected_wait(at(0)) == DAY - 3600


@pytest.mark.parametrize(
    ("position", "seconds"),
    [(0, 0), (1, 0), (2, 60), (4, 120), (6, 180), (7, DAY), (9, DAY + 60), (14, 2 * DAY)],
)
def test_expected_wait_counts_minutes_and_days(position: int, seconds: float) -> None:
    limiter = RateLimiter(per_minute=2, per_day=7)
    tickets = joined(limiter, position + 1)
    assert tickets[position].expected_wait(at(0, MIDNIGHT)) == seconds


def test_expected_wait_looks_at_what_is_out() -> None:
    limiter = RateLimiter(per_minute=2)
    tickets = joined(limiter, 6)
    for ticket, time in zip(tickets, (0, 10)):
        assert ticket.ask(at(time)) == 0.0
        ticket.answered(at(time))
    waits = [ticket.expected_wait(at(20)) for ticket in tickets[2:]]
    assert waits == [40.0, 50.0, 100.0, 110.0]


def test_expected_wait_for_a_day_goes_by_the_minute_where_that_is_longer() -> None:
    limiter = RateLimiter(per_minute=1, per_day=1)
    first, second = joined(limiter, 2)
    assert first.ask(at(0, MIDNIGHT - 10)) == 0.0
    first.answered(at(0, MIDNIGHT - 10))
    assert second.expected_wait(at(5, MIDNIGHT - 10)) == 55.0


def test_status_says_how_a_limit_stands() -> None:
    limiter = RateLimiter(per_minute=3, per_day=50)
    tickets = joined(limiter, 4)
    assert granted(tickets[:2], at(0)) == [0, 1]
    status = limiter.status(at(0))[":free"]
    assert (status.scope, status.per_minute, status.per_day) == (":free", 3, 50)
    assert (status.used_this_minute, status.used_today) == (2, 2)
    assert (status.available, status.waiting, status.closed_for) == (1, 2, None)
    later = limiter.status(at(61))[":free"]
    assert (later.used_this_minute, later.used_today, later.available) == (0, 2, 3)


def test_ticket_may_be_closed_in_the_middle_of_another_question() -> None:
    limiter = RateLimiter(per_minute=1)
    first, second = joined(limiter, 2)

    class Interrupted:
        """A moment in which, as it is read, the garbage collector comes along."""

        epoch = MIDNIGHT

        @property
        def steady(self) -> float:
            first.leave()
            return 0.0

    interrupted: Any = Interrupted()
    assert second.expected_wait(interrupted) == 0.0
    assert second.ask(at(0)) == 0.0
