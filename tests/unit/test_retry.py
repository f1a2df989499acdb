from __future__ import annotations

import math
from typing import Any

import pytest

from openrouter.errors import (
    APIConnectionError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    ConfigurationError,
    ConflictError,
    OpenRouterError,
    ProviderError,
    RateLimitError,
    ResponseDecodeError,
    ServerError,
    StreamInterruptedError,
)
from openrouter.retry import NO_RETRIES, RetryPolicy, as_retry_policy, may_repeat, wait_before

POLICY = RetryPolicy()


def refused() -> APIConnectionError:
    error = APIConnectionError("Connection refused.")
    error.unsent = True
    return error


def late(phase: Any) -> APITimeoutError:
    error = APITimeoutError("Late.", phase=phase)
    error.unsent = phase in ("connect", "pool")
    return error


def broken(cause: OpenRouterError | None) -> StreamInterruptedError:
    return StreamInterruptedError("The stream broke", cause=cause)


# What happened; whether it is sent again by a GET, by a POST that asks a model, by one that makes
# something; and the last two once an answer had begun.
REPEATED = [
    (refused(), True, True, True, True, True),
    (APIConnectionError("Reset."), True, True, False, False, False),
    (late("connect"), True, True, True, True, True),
    (late("pool"), True, True, True, True, True),
    (late("write"), True, True, False, False, False),
    (late("read"), True, False, False, False, False),
    (late(None), True, False, False, False, False),
    (late("idle"), True, False, False, False, False),
    (late("deadline"), True, False, False, False, False),
    (late("first_token"), True, True, True, True, True),
    (RateLimitError("Slow.", retryable=True), True, True, True, True, True),
    (ProviderError("Down.", retryable=True), True, True, True, True, True),
    (ServerError("Masked.", retryable=False), False, False, False, False, False),
    (ConflictError("Busy.", retryable=True), True, False, False, False, False),
    (BadRequestError("Bad."), False, False, False, False, False),
    (AuthenticationError("Who?"), False, False, False, False, False),
    (ResponseDecodeError("What?"), False, False, False, False, False),
    (broken(None), True, True, True, True, True),
    (broken(ProviderError("Down.", retryable=True)), True, True, True, True, True),
    (broken(APIConnectionError("Reset.")), True, True, False, True, False),
    (broken(late("read")), True, False, False, False, False),
    (broken(BadRequestError("Bad.")), False, False, False, False, False),
    (broken(ResponseDecodeError("What?")), False, False, False, False, False),
]


@pytest.mark.parametrize(("error", "get", "ask", "make", "begun", "making"), REPEATED)
def test_may_repeat_what_helps_and_does_no_harm(
    error: OpenRouterError, get: bool, ask: bool, make: bool, begun: bool, making: bool
) -> None:
    def repeats(repeatable: bool, creates: bool, begun: bool) -> bool:
        return may_repeat(error, POLICY, repeatable=repeatable, creates=creates, begun=begun)

    assert repeats(repeatable=True, creates=False, begun=True) is get
    assert repeats(repeatable=False, creates=False, begun=False) is ask
    assert repeats(repeatable=False, creates=True, begun=False) is make
    assert repeats(repeatable=False, creates=False, begun=True) is begun
    assert repeats(repeatable=False, creates=True, begun=True) is making


@pytest.mark.parametrize("phase", ["read", "idle", None])
def test_may_repeat_read_timeouts_where_that_is_asked_for(phase: Any) -> None:
    policy = RetryPolicy(retry_read_timeouts=True)
    assert may_repeat(late(phase), policy, repeatable=False, creates=False, begun=False)


def test_backoff_grows_to_its_cap() -> None:
    policy = RetryPolicy(initial_backoff=0.5, backoff_factor=2, max_backoff=8)
    assert [policy.backoff(retry, 1.0) for retry in range(7)] == [0.5, 1, 2, 4, 8, 8, 8]
    assert policy.backoff(10**9, 1.0) == 8


@pytest.mark.parametrize("jitter", [0.0, 0.25, 1.0])
def test_backoff_takes_a_part_of_the_longest_wait(jitter: float) -> None:
    assert RetryPolicy(initial_backoff=4).backoff(0, jitter) == 4 * jitter


def test_wait_before_counts_the_repetitions() -> None:
    error = ProviderError("Down.", retryable=True)
    waits = [wait_before(error, POLICY, retries=number, jitter=1.0) for number in range(3)]
    assert waits == [0.5, 1.0, None]
    assert wait_before(error, NO_RETRIES, retries=0, jitter=1.0) is None


@pytest.mark.parametrize(("asked", "waited"), [(0.0, 0.0), (7.5, 7.5), (60.0, 60.0), (90.0, 60.0)])
def test_wait_before_does_as_the_api_asks_up_to_a_cap(asked: float, waited: float) -> None:
    error = RateLimitError("Slow.", retry_after=asked)
    assert wait_before(error, POLICY, retries=0, jitter=0.5) == waited


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("max_retries", [-1, 1.5, True, "2", None]),
        ("initial_backoff", [-1, math.nan, math.inf, True, "1", None]),
        ("backoff_factor", [0.5, 101, math.nan, True, "2"]),
        ("max_backoff", [-0.1, math.inf]),
        ("max_retry_after", [-1, math.nan]),
        ("deadline", [0, -1, math.inf, "10"]),
    ],
)
def test_policy_refuses_numbers_that_make_no_sense(name: str, values: list[Any]) -> None:
    for value in values:
        with pytest.raises(ConfigurationError, match=name):
            RetryPolicy(**{name: value})


def test_policy_of_what_the_caller_wrote() -> None:
    assert as_retry_policy(POLICY) is POLICY
    assert as_retry_policy(None) == NO_RETRIES
    assert as_retry_policy(7) == RetryPolicy(max_retries=7)
    for wrong in (True, "2", 1.5):
        with pytest.raises(ConfigurationError, match="retry takes a RetryPolicy"):
            as_retry_policy(wrong)  # type: ignore[arg-type]  # the point
    with pytest.raises(ConfigurationError, match="max_retries"):
        as_retry_policy(-1)
