from __future__ import annotations

import pickle
from typing import Any

import pytest

from openrouter.errors import RateLimitError
from openrouter.limits import RateLimiter, Ticket
from openrouter.moment import Moment

MODEL = "a/b:free"


def at(seconds: float) -> Moment:
    return Moment(steady=seconds, epoch=1_700_000_000.0 + seconds)


def behind_others(limiter: RateLimiter, others: int = 1, model: str = MODEL) -> Ticket:
    """A ticket behind others that are on their way since 0."""
    for _ in range(others):
        ticket = limiter.join(model)
        assert ticket is not None
        ticket.ask(at(0))
        ticket.answered(at(0))
    last = limiter.join(model)
    assert last is not None
    return last


def test_waiting_without_end_is_never_refused() -> None:
    limiter = RateLimiter(per_minute=1, per_day=1)
    ticket = behind_others(limiter)
    assert ticket.ask(at(0)) > 60
    assert limiter.refusal(ticket, at(0)) is None


def test_raise_refuses_what_has_no_turn_now() -> None:
    limiter = RateLimiter(per_minute=1, when_limited="raise")
    ticket = behind_others(limiter)
    error = limiter.refusal(ticket, at(15))
    assert isinstance(error, RateLimitError)
    assert (error.model, error.status_code, error.retry_after) == (MODEL, None, 45.0)
    assert error.retryable is True
    assert str(error) == (
        "Rate limit reached for a/b:free: 1 request a minute to :free; retry after 45 s"
    )
    assert str(pickle.loads(pickle.dumps(error))) == str(error)
    assert limiter.refusal(ticket, at(60)) is None
    assert ticket.ask(at(60)) == 0.0
    assert limiter.refusal(ticket, at(60)) is None


@pytest.mark.parametrize(
    ("limits", "words"),
    [
        ({"per_minute": 1}, "1 request a minute to :free"),
        ({"per_minute": 2}, "2 requests a minute to :free"),
        ({"per_minute": 1, "per_day": 1000}, "1 request a minute and 1,000 requests a day"),
        ({"per_minute": None, "per_day": 2}, ": 2 requests a day to :free"),
        ({"per_minute": None}, ": no request for now to :free"),
    ],
)
def test_refusal_names_the_limits(limits: dict[str, Any], words: str) -> None:
    limiter = RateLimiter(when_limited="raise", **limits)
    ticket = behind_others(limiter, others=2)
    limiter.learn(MODEL, at(0), retry_after=30.0)
    assert words in str(limiter.refusal(ticket, at(0)))


def test_max_wait_refuses_what_would_come_too_late_at_once() -> None:
    limiter = RateLimiter(per_minute=1, max_wait=59)
    ticket = behind_others(limiter)
    error = limiter.refusal(ticket, at(0))
    assert error is not None
    assert error.retry_after == 60.0


def test_max_wait_allows_what_comes_in_time() -> None:
    limiter = RateLimiter(per_minute=1, max_wait=60)
    ticket = behind_others(limiter)
    assert ticket.ask(at(0)) == 60.0
    assert limiter.refusal(ticket, at(0)) is None
    assert limiter.refusal(ticket, at(59.9)) is None
    assert ticket.ask(at(60)) == 0.0


def test_max_wait_is_not_exact_to_the_millisecond() -> None:
    limiter = RateLimiter(per_minute=1, max_wait=60)
    first, second = limiter.join(MODEL), limiter.join(MODEL)
    assert first is not None
    assert second is not None
    assert first.ask(at(0)) == 0.0
    assert limiter.refusal(second, at(0)) is None
    first.answered(at(0.0005))
    assert limiter.refusal(second, at(60)) is None
    assert second.ask(at(60.0005)) == 0.0


def test_max_wait_counts_from_the_first_question() -> None:
    limiter = RateLimiter(per_minute=1, max_wait=70)
    ticket = behind_others(limiter)
    assert ticket.ask(at(5)) == 55.0
    limiter.learn(MODEL, at(50), retry_after=30.0)
    assert ticket.waited(at(50)) == 45.0
    error = limiter.refusal(ticket, at(50))
    assert error is not None
    assert error.retry_after == 30.0


def test_max_wait_does_not_take_back_a_turn_that_came_late() -> None:
    limiter = RateLimiter(per_minute=1, max_wait=60)
    ticket = behind_others(limiter)
    assert limiter.refusal(ticket, at(0)) is None
    assert limiter.refusal(ticket, at(600)) is None
