from __future__ import annotations

import pytest

from openrouter import (
    APIConnectionError,
    AuthenticationError,
    BadRequestError,
    ConfigurationError,
    InsufficientCreditsError,
    ModelUnavailableError,
    ModerationError,
    OpenRouterError,
    PayloadTooLargeError,
    ProviderError,
    RateLimitError,
    RetryPolicy,
    StreamInterruptedError,
)
from openrouter_chat.troubles import pause_before_again, ways_on

SLOW = RateLimitError("Slow down.", status_code=429, retry_after=40, retryable=True)
DOWN = ProviderError("Down.", status_code=502, retryable=True)
LONG = BadRequestError("Too long.", status_code=400, error_type="context_length_exceeded")


def kinds(error: OpenRouterError, **more: object) -> list[str]:
    return [way.kind for way in ways_on(error, **more)]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (SLOW, ["wait", "model", "leave"]),
        (RateLimitError("Slow down."), ["wait", "model", "leave"]),
        (InsufficientCreditsError("None."), ["credits", "again", "model", "leave"]),
        (AuthenticationError("No."), ["login", "again", "leave"]),
        (DOWN, ["again", "model", "leave"]),
        (APIConnectionError("Cut."), ["again", "model", "leave"]),
        (StreamInterruptedError("", cause=SLOW), ["wait", "model", "leave"]),
        (StreamInterruptedError("Cut."), ["again", "model", "leave"]),
        (ModelUnavailableError("No."), ["model", "again", "leave"]),
        (ModerationError("No."), []),
        (BadRequestError("No."), []),
        (ConfigurationError("No."), []),
        (LONG, []),
    ],
)
def test_ways_on_after_an_error(error: OpenRouterError, expected: list[str]) -> None:
    assert kinds(error) == expected


def test_ways_on_name_the_model_that_was_meant_then_those_for_such_cases() -> None:
    error = ModelUnavailableError("No.", suggestion="a/b")
    ways = ways_on(error, asked="c/d", fallback=["c/d", "e/f", "a/b"])
    assert [way.model for way in ways] == ["a/b", "e/f", "", "", ""]
    assert [way.kind for way in ways][2:] == ["model", "again", "leave"]


def test_ways_on_ignore_a_suggestion_that_is_no_model() -> None:
    error = ModelUnavailableError("No.", suggestion="a/b, c/d")
    assert "instead" not in kinds(error)


@pytest.mark.parametrize("error", [LONG, PayloadTooLargeError("Too much.")])
def test_ways_on_shorten_what_is_too_long_where_there_is_something_to_leave_out(
    error: OpenRouterError,
) -> None:
    assert kinds(error, turns=2) == ["shorten", "model", "leave"]


def test_ways_on_offline_need_no_login() -> None:
    assert kinds(AuthenticationError("No."), offline=True) == ["again", "leave"]


def test_ways_on_of_a_broken_answer_continue_it() -> None:
    assert kinds(StreamInterruptedError("Cut."), text="One") == ["continue", "again", "leave"]


def test_ways_on_of_an_answer_that_a_limit_ended_are_none() -> None:
    assert kinds(ModerationError("No."), text="One") == []


def test_pause_is_what_the_api_asks_for() -> None:
    pause = pause_before_again(SLOW, RetryPolicy(), text="", retries=0, jitter=1.0, patience=60)
    assert pause == 40


@pytest.mark.parametrize(
    ("error", "text", "retries", "patience"),
    [
        (SLOW, "", 0, 8),
        (SLOW, "One", 0, 60),
        (SLOW, "", 2, 60),
        (InsufficientCreditsError("None.", status_code=402), "", 0, 60),
    ],
)
def test_pause_is_for_the_user_to_decide(
    error: OpenRouterError, text: str, retries: int, patience: float
) -> None:
    policy = RetryPolicy()
    more = {"text": text, "retries": retries, "jitter": 1.0, "patience": patience}
    assert pause_before_again(error, policy, **more) is None  # type: ignore[arg-type]


def test_pause_grows_where_the_api_says_nothing() -> None:
    pauses = [
        pause_before_again(DOWN, RetryPolicy(), text="", retries=n, jitter=1.0, patience=60)
        for n in range(3)
    ]
    assert pauses == [0.5, 1.0, None]
