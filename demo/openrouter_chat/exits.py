"""The exit status of the program; scripts rely on it."""

from __future__ import annotations

import openrouter
from openrouter_chat.chat_settings import SettingError

OK = 0
USAGE = 2
KEY = 3
CREDITS = 4
RATE_LIMIT = 5
MODEL = 6
OTHER = 7
INTERRUPTED = 130

# By name: the classes load with the first error.
_STATUS = {
    "ConfigurationError": KEY,
    "AuthenticationError": KEY,
    "InsufficientCreditsError": CREDITS,
    "BudgetExceededError": CREDITS,
    "RateLimitError": RATE_LIMIT,
    "ModelUnavailableError": MODEL,
}


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
    if isinstance(error, SettingError):
        return KEY
    if isinstance(error, openrouter.StreamInterruptedError) and error.cause is not None:
        return status_of(error.cause)
    kinds = {kind.__name__ for kind in type(error).__mro__}
    return next((status for name, status in _STATUS.items() if name in kinds), OTHER)


def expected(error: Exception) -> bool:
    """Whether an error is one of those whose message is meant for the user."""
    # Late, as the history is not always needed.
    from openrouter_chat.store import StoreError

    return isinstance(error, (UsageError, SettingError, StoreError, openrouter.OpenRouterError))
