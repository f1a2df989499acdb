"""The events that are logged: their names, their levels, and what they carry. No I/O.

An event is data. ``openrouter.logs`` makes log records of it, ``openrouter.otel`` spans; who it is
for decides what to leave out. What a conversation says is kept apart from the fields, in
``content``, so that nobody shows it by accident.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable, Mapping

import attrs

if TYPE_CHECKING:
    from openrouter.errors import BudgetExceededError, OpenRouterError

# The levels of logging, which is not loaded for them.
_DEBUG, _INFO, _WARNING = 10, 20, 30

# The level of each event. A failure that is mended on the way is a warning; what a call did is for
# those who ask. The exception itself goes to the caller, so nothing here is an error.
LEVELS: Mapping[str, int] = {
    "request.started": _DEBUG,
    "request.finished": _INFO,
    "attempt.failed": _WARNING,
    "retry.scheduled": _INFO,
    "fallback.switched": _WARNING,
    "stream.first_token": _DEBUG,
    "stream.interrupted": _WARNING,
    "limit.waited": _INFO,
    "pricing.refreshed": _INFO,
    "budget.exceeded": _WARNING,
    "budget.not_told": _WARNING,
    "catalogue.stale": _WARNING,
    "catalogue.not_stored": _WARNING,
}


@attrs.frozen
class LogEvent:
    """Something that happened.

    Attributes:
        name: One of ``LEVELS``.
        fields: What is known about it; what is not known is left out. ``ms`` is in milliseconds,
            ``cost`` in USD.
        content: Gives what was said in a conversation, for those who asked for it:
            ``request_body``, ``response_body``, ``error_message``.

    Example:
        >>> print(LogEvent("retry.scheduled", {"model": "a/b", "attempt": 2, "ms": 500.0}))
        retry.scheduled model=a/b attempt=2 ms=500.0
    """

    name: str
    fields: Mapping[str, Any]
    content: Callable[[], Mapping[str, Any]] = attrs.field(default=dict, repr=False)

    def __str__(self) -> str:
        from openrouter._log_text import in_words

        return in_words(self.name, self.fields)


def known(**fields: Any) -> dict[str, Any]:
    """Those of ``fields`` that are known.

    Example:
        >>> known(model="a/b", provider=None, attempt=0)
        {'model': 'a/b', 'attempt': 0}
    """
    return {name: value for name, value in fields.items() if value is not None}


def budget_exceeded(error: BudgetExceededError) -> LogEvent:
    """The event for a call that a budget has no room for.

    Example:
        >>> from decimal import Decimal
        >>> from openrouter.errors import BudgetExceededError
        >>> error = BudgetExceededError("No room.", limit=Decimal("0.1"), per="day", model="a/b")
        >>> print(budget_exceeded(error))
        budget.exceeded model=a/b per=day limit=0.1
    """
    fields = known(
        model=error.model,
        per=error.per,
        limit=error.limit,
        spent=error.spent,
        reserved=error.reserved,
        asked=error.asked,
    )
    return LogEvent("budget.exceeded", fields)


def budget_not_told(failure: Exception) -> LogEvent:
    """The event for a function that failed when it was told of a call that had been paid for."""
    fields = {"error": type(failure).__name__, "error_message": str(failure)}
    return LogEvent("budget.not_told", fields)


def pricing_refreshed(models: int, seconds: float) -> LogEvent:
    """The event for a catalogue, with all prices, that was fetched."""
    return LogEvent("pricing.refreshed", {"models": models, "ms": milliseconds(seconds)})


def catalogue_stale(age: float, error: OpenRouterError) -> LogEvent:
    """The event for a catalogue that could not be fetched; one of ``age`` seconds serves."""
    fields = {"age": round(age), "error": type(error).__name__, "status": error.status_code}
    return LogEvent("catalogue.stale", known(**fields, error_message=str(error)))


def catalogue_not_stored(folder: str, error: BaseException) -> LogEvent:
    """The event for a catalogue that serves, and could not be written to disk."""
    fields = {"folder": folder, "error": type(error).__name__, "error_message": str(error)}
    return LogEvent("catalogue.not_stored", fields)


def milliseconds(seconds: float) -> float:
    """Seconds as milliseconds, to the tenth.

    Example:
        >>> milliseconds(0.51234)
        512.3
    """
    return round(seconds * 1000, 1)
