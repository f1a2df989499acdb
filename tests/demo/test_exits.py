from __future__ import annotations

import pytest

from openrouter import (
    APIConnectionError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    BudgetExceededError,
    ConfigurationError,
    InsufficientCreditsError,
    ModelUnavailableError,
    NotFoundError,
    OpenRouterError,
    PermissionDeniedError,
    ProviderOverloadedError,
    RateLimitError,
    ResponseDecodeError,
    StreamInterruptedError,
)
from openrouter_chat.exits import UsageError, status_of


@pytest.mark.parametrize(
    ("kind", "status"),
    [
        (ConfigurationError, 3),
        (AuthenticationError, 3),
        (InsufficientCreditsError, 4),
        (BudgetExceededError, 4),
        (RateLimitError, 5),
        (ModelUnavailableError, 6),
        (NotFoundError, 7),
        (BadRequestError, 7),
        (PermissionDeniedError, 7),
        (ProviderOverloadedError, 7),
        (APIConnectionError, 7),
        (APITimeoutError, 7),
        (ResponseDecodeError, 7),
    ],
)
def test_status_of_an_error_is_that_of_its_kind(kind: type[OpenRouterError], status: int) -> None:
    assert status_of(kind("It failed.")) == status
    assert status_of(StreamInterruptedError("", cause=kind("It failed."))) == status


def test_status_of_a_stream_that_was_cut_is_the_one_for_the_network() -> None:
    assert status_of(StreamInterruptedError("It was cut.")) == 7
    assert status_of(StreamInterruptedError("It was cut.", cause=OSError("reset"))) == 7


def test_status_of_wrong_usage_is_2_and_of_anything_else_7() -> None:
    assert status_of(UsageError("No.")) == 2
    assert status_of(ValueError("No.")) == 7
