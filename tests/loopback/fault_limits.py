"""What the limits of time mean to a caller, written down once; see `fault_matrix`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Mapping

import httpx

from openrouter import FallbackPolicy, RetryPolicy
from openrouter.errors import APITimeoutError, RateLimitError
from openrouter.testing import faults
from tests.loopback.fault_matrix import FIRST, SECOND, Gets, answer, broken
from tests.loopback.fault_players import Expected

# Seconds: each limit here, and a pause that no test waits for.
LIMIT = 0.15
LONG = 30.0
# So often comes a sign of life, which resets no limit but that of one read.
OFTEN = LIMIT / 10

READ = {"timeout": httpx.Timeout(10.0, pool=2.0, read=LIMIT)}
TWICE = RetryPolicy(max_retries=2, initial_backoff=0.001)
EVEN_IF_LATE = RetryPolicy(max_retries=2, initial_backoff=0.001, retry_read_timeouts=True)
DEADLINE = RetryPolicy(max_retries=2, initial_backoff=0.001, deadline=LIMIT)
NEXT = FallbackPolicy([SECOND])

LATE = Gets(APITimeoutError, retryable=True)


@dataclass(frozen=True)
class Limit:
    """A limit of time that passes.

    Attributes:
        limit: Which one, as the caller sets it.
        what: What the server does meanwhile.
        way: Whether the call is plain or streamed.
        fault: How the fake does that.
        options: Of the call.
        expected: What comes of it.
        times: How often the server does it; None for always.
    """

    limit: str
    what: str
    way: str
    fault: faults.Fault
    options: Mapping[str, Any]
    expected: Expected
    times: int | None = 1


def ends(gets: Gets, phase: str | None) -> Expected:
    """The call ends there."""
    return Expected([(FIRST, None)], gets, phase=phase)


def repeats(gets: Gets, phase: str) -> Expected:
    """The same model is asked again, and answers."""
    return Expected([(FIRST, None)] * 2, answer(), [gets], phase)


def goes_on(gets: Gets, phase: str) -> Expected:
    """The next model is asked, and answers."""
    return Expected([(FIRST, None), (SECOND, None)], answer(), [gets], phase)


def silence(after: int, every: float = OFTEN) -> faults.Fault:
    """After so many chunks nothing but comments; `every=LONG`: not even these."""
    return faults.Silence(after=after, seconds=LONG, every=every)


def late(kept: str = "") -> Gets:
    """A stream that was given up."""
    return broken(APITimeoutError, kept)


_SLOW = faults.SlowFirstToken(LONG)
_NO_ANSWER = "no answer"
_COMMENTS = "comments in place of the first content"
_COMMENTS_LATER = "comments after the first content"
_READ_TIMEOUT = "`timeout=`"
_FIRST_TOKEN = "`first_token_timeout=`"
_CHAIN = "`FallbackPolicy(first_token_timeout=)`"
_IDLE = "`stream_idle_timeout=`"
_DEADLINE = "`RetryPolicy(deadline=)`"

# The role is chunk 0 and the first word chunk 1.
LIMITS: Mapping[str, Limit] = {
    "read timeout, plain": Limit(
        _READ_TIMEOUT, _NO_ANSWER, "plain", _SLOW, {**READ, "retry": TWICE}, ends(LATE, "read")
    ),
    "read timeout, plain, sent again": Limit(
        _READ_TIMEOUT + ", `RetryPolicy(retry_read_timeouts=True)`",
        _NO_ANSWER,
        "plain",
        _SLOW,
        {**READ, "retry": EVEN_IF_LATE},
        repeats(LATE, "read"),
    ),
    "read timeout, plain, fallback": Limit(
        _READ_TIMEOUT + ", a fallback",
        _NO_ANSWER,
        "plain",
        _SLOW,
        {**READ, "fallback": NEXT},
        goes_on(LATE, "read"),
        times=None,
    ),
    "read timeout, stream": Limit(
        _READ_TIMEOUT,
        "nothing in place of the first content",
        "stream",
        _SLOW,
        {**READ, "retry": TWICE},
        ends(late(), "read"),
    ),
    "read timeout, stream, sent again": Limit(
        _READ_TIMEOUT + ", `RetryPolicy(retry_read_timeouts=True)`",
        "nothing in place of the first content",
        "stream",
        _SLOW,
        {**READ, "retry": EVEN_IF_LATE},
        repeats(late(), "read"),
    ),
    "read timeout after the first content": Limit(
        _READ_TIMEOUT + ", `RetryPolicy(retry_read_timeouts=True)`, a fallback",
        "nothing after the first content",
        "stream",
        silence(2, LONG),
        {**READ, "retry": EVEN_IF_LATE, "fallback": NEXT},
        ends(late("One "), "read"),
    ),
    "first token, comments": Limit(
        _FIRST_TOKEN,
        _COMMENTS,
        "stream",
        silence(0),
        {"first_token_timeout": LIMIT},
        ends(late(), "first_token"),
    ),
    "first token, comments, sent again": Limit(
        _FIRST_TOKEN + ", retries",
        _COMMENTS,
        "stream",
        silence(0),
        {"first_token_timeout": LIMIT, "retry": TWICE},
        repeats(late(), "first_token"),
    ),
    "first token, comments, fallback": Limit(
        _CHAIN,
        _COMMENTS,
        "stream",
        silence(1),
        {"fallback": FallbackPolicy([SECOND], first_token_timeout=LIMIT)},
        goes_on(late(), "first_token"),
        times=None,
    ),
    "first token in time, a pause later": Limit(
        _FIRST_TOKEN,
        "a longer pause, but after the first content",
        "stream",
        faults.Silence(after=2, seconds=2 * LIMIT, every=2 * LIMIT),
        {"first_token_timeout": LIMIT},
        ends(answer(), None),
    ),
    "idle, comments": Limit(
        _IDLE + ", retries, a fallback",
        _COMMENTS_LATER,
        "stream",
        silence(2),
        {"stream_idle_timeout": LIMIT, "retry": TWICE, "fallback": NEXT},
        ends(late("One "), "idle"),
    ),
    "idle, nothing": Limit(
        _IDLE,
        "nothing after the first content",
        "stream",
        silence(2, LONG),
        {"stream_idle_timeout": LIMIT},
        ends(late("One "), "idle"),
    ),
    "idle before the first content": Limit(
        _IDLE + ", retries",
        _COMMENTS,
        "stream",
        silence(1),
        {"stream_idle_timeout": LIMIT, "retry": TWICE},
        ends(late(), "idle"),
    ),
    "idle before the first content, fallback": Limit(
        _IDLE + ", a fallback",
        _COMMENTS,
        "stream",
        silence(1),
        {"stream_idle_timeout": LIMIT, "fallback": NEXT},
        goes_on(late(), "idle"),
        times=None,
    ),
    "deadline, plain": Limit(
        _DEADLINE + ", a fallback",
        _NO_ANSWER,
        "plain",
        _SLOW,
        {"retry": DEADLINE, "fallback": NEXT},
        ends(LATE, "deadline"),
    ),
    "deadline, plain, line feeds": Limit(
        _DEADLINE,
        "line feeds in front of the answer",
        "plain",
        silence(0),
        {"retry": DEADLINE},
        ends(Gets(APITimeoutError, retryable=True, generation=True), "deadline"),
    ),
    "deadline, stream, comments": Limit(
        _DEADLINE + ", a fallback",
        _COMMENTS_LATER,
        "stream",
        silence(2),
        {"retry": DEADLINE, "fallback": NEXT},
        ends(late("One "), "deadline"),
    ),
    "deadline, stream, nothing": Limit(
        _DEADLINE,
        "nothing after the first content",
        "stream",
        silence(2, LONG),
        {"retry": DEADLINE},
        ends(late("One "), "deadline"),
    ),
    "deadline before the wait is over": Limit(
        _DEADLINE,
        "429 with a `Retry-After` past the deadline",
        "plain",
        faults.rate_limited(retry_after=LONG),
        {"retry": DEADLINE},
        ends(
            Gets(
                RateLimitError,
                status=429,
                error_type="rate_limit_exceeded",
                retryable=True,
            ),
            None,
        ),
    ),
}
