"""What a `RetryPolicy` takes at the ends of its ranges, what it says of the rest, its deadline."""

from __future__ import annotations

from typing import Any

import pytest

from openrouter.errors import ConfigurationError
from openrouter.retry import RetryPolicy, as_retry_policy, with_deadline


def test_policy_takes_the_ends_of_its_ranges() -> None:
    at_once = RetryPolicy(
        max_retries=0,
        initial_backoff=0,
        backoff_factor=1,
        max_backoff=0,
        max_retry_after=0,
        deadline=0.001,
    )
    assert at_once.backoff(0, 1.0) == 0
    assert at_once.deadline == 0.001
    assert RetryPolicy(backoff_factor=100).backoff(1, 1.0) == 8.0


@pytest.mark.parametrize(
    ("name", "value", "line"),
    [
        ("max_retries", -1, "max_retries takes a number from 0 on, not -1."),
        ("initial_backoff", "1", "initial_backoff takes seconds from 0 on, not '1'."),
        ("backoff_factor", 0.5, "backoff_factor takes a number from 1 to 100, not 0.5."),
        ("deadline", -1, "deadline takes seconds from 0 on, not -1."),
        ("deadline", 0, "deadline takes seconds above 0, or None for no limit."),
    ],
)
def test_policy_says_what_it_takes(name: str, value: Any, line: str) -> None:
    with pytest.raises(ConfigurationError) as failure:
        RetryPolicy(**{name: value})
    assert str(failure.value) == line


def test_policy_of_something_else_says_what_it_takes() -> None:
    wrong: Any = "twice"
    with pytest.raises(ConfigurationError) as failure:
        as_retry_policy(wrong)
    assert str(failure.value) == (
        "retry takes a RetryPolicy, a number of repetitions, or None for none, not 'twice'."
    )


@pytest.mark.parametrize(
    ("before", "seconds", "after"),
    [
        (None, 5.0, 5.0),
        (60.0, 5.0, 5.0),
        (3.0, 5.0, 3.0),
        # No time at all is no deadline, so the least there can be.
        (None, 0.0, 0.001),
        (60.0, -7.0, 0.001),
    ],
)
def test_deadline_is_the_earlier_of_both(
    before: float | None, seconds: float, after: float
) -> None:
    policy = with_deadline(RetryPolicy(max_retries=7, deadline=before), seconds)
    assert policy == RetryPolicy(max_retries=7, deadline=after)
