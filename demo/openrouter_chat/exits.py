"""The exit status of the program; scripts rely on it."""

from __future__ import annotations

from openrouter import (
    AuthenticationError,
    BudgetExceededError,
    ConfigurationError,
    InsufficientCreditsError,
    ModelUnavailableError,
    OpenRouterError,
    RateLimitError,
    StreamInterruptedError,
)

OK = 0
USAGE = 2
KEY = 3
CREDITS = 4
RATE_LIMIT = 5
MODEL = 6
OTHER = 7
INTERRUPTED = 130

_STATUS = (
    (ConfigurationError, KEY),
    (AuthenticationError, KEY),
    (InsufficientCreditsError, CREDITS),
    (BudgetExceededError, CREDITS),
    (RateLimitError, RATE_LIMIT),
    (ModelUnavailableError, MODEL),
)


class UsageError(Exception):
    """The command line asks for what cannot be done; the message says how to mend it."""


def status_of(error: BaseException) -> int:
    """The exit status for an error; a broken stream counts as what broke it.

    Example:
        >>> from openrouter import RateLimitError, StreamInterruptedError
        >>> status_of(StreamInterruptedError("", cause=RateLimitError("Slow down.")))
        5
    """
    if isinstance(error, UsageError):
        return USAGE
    if isinstance(error, StreamInterruptedError) and isinstance(error.cause, OpenRouterError):
        return status_of(error.cause)
    return next((status for kind, status in _STATUS if isinstance(error, kind)), OTHER)
