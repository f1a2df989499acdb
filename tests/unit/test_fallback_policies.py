"""What a `FallbackPolicy` takes, what it says of the rest, and the prices in a changed body."""

from __future__ import annotations

from typing import Any

import pytest

from openrouter.errors import ConfigurationError, RateLimitError, StreamInterruptedError
from openrouter.fallback import FallbackPolicy, as_fallback_policy, changed_body


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (
            {"models": []},
            "A fallback takes the ids of the models to ask next, such as "
            '["anthropic/claude-haiku-4.5"], not [].',
        ),
        (
            {"models": "a/b", "on": ValueError},
            "FallbackPolicy(on=...) takes exception classes of this library, such as "
            "(RateLimitError, ServerError), not <class 'ValueError'>.",
        ),
        (
            {"models": "a/b", "first_token_timeout": 0},
            "first_token_timeout takes seconds above 0, not 0.",
        ),
        (
            {"models": "a/b", "accept": True},
            "FallbackPolicy(accept=...) takes a function from a completion to True or False, not "
            "True.",
        ),
    ],
)
def test_policy_says_what_it_takes(arguments: Any, line: str) -> None:
    with pytest.raises(ConfigurationError) as failure:
        FallbackPolicy(**arguments)
    assert str(failure.value) == line


def test_policy_of_something_else_says_what_it_takes() -> None:
    wrong: Any = 7
    with pytest.raises(ConfigurationError) as failure:
        as_fallback_policy(wrong)
    assert str(failure.value) == (
        "fallback takes a FallbackPolicy, ids of models, or None for none, not 7."
    )


def test_policy_takes_a_part_of_a_second_until_the_first_token() -> None:
    assert FallbackPolicy("a/b", first_token_timeout=0.25).first_token_timeout == 0.25


def test_policy_takes_a_set_of_failures() -> None:
    assert FallbackPolicy("a/b", on={RateLimitError}).on == (RateLimitError,)


def test_stream_that_broke_for_a_reason_that_is_not_ours_leads_on() -> None:
    cut = StreamInterruptedError("Cut.", cause=OSError("reset by peer"))
    assert FallbackPolicy("a/b").leads_on(cut)


def test_changed_body_joins_the_prices_with_those_of_the_caller() -> None:
    body = {"provider": {"max_price": {"prompt": "3", "image": "1"}, "sort": "price"}}
    changed = changed_body(body, model=None, max_price={"prompt": "2", "completion": "8"})
    prices = {"prompt": "2", "completion": "8", "image": "1"}
    assert changed == {"provider": {"max_price": prices, "sort": "price"}}
    assert body["provider"]["max_price"] == {"prompt": "3", "image": "1"}


def test_changed_body_has_the_prices_where_the_caller_has_none() -> None:
    changed = changed_body({}, model=None, max_price={"prompt": "2"})
    assert changed == {"provider": {"max_price": {"prompt": "2"}}}
