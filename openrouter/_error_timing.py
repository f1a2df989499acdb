"""When to try again, and how much of a limit is left, from what headers and body say."""

from __future__ import annotations

import math
from typing import Any, Mapping, NamedTuple

# As milliseconds this is 1973, as seconds the year 5138.
_SMALLEST_IN_MILLISECONDS = 1e11


class RateLimit(NamedTuple):
    """The `X-RateLimit-*` headers; `reset` in seconds since 1970."""

    limit: int | None
    remaining: int | None
    reset: float | None


def lower_names(headers: object) -> dict[str, Any]:
    """Copy headers with their names in lower case; nothing from what is no mapping."""
    if not isinstance(headers, Mapping):
        return {}
    return {str(name).lower(): value for name, value in headers.items()}


def server_time(headers: Mapping[str, Any], now: float | None) -> float | None:
    """Tell the time at the server, whose dates are by its own clock.

    Args:
        headers: Response headers, names in lower case.
        now: Seconds since 1970, taken where the answer has no readable `Date`.

    Returns:
        Seconds since 1970, or None when neither is known.
    """
    sent = _date(headers.get("date"))
    return now if sent is None else sent


def retry_after(
    headers: Mapping[str, Any],
    inner_headers: Mapping[str, Any],
    availability: Mapping[str, Any],
    now: float | None,
) -> float | None:
    """Say how long to wait.

    Args:
        headers: Response headers, names in lower case.
        inner_headers: `error.metadata.headers`, names in lower case: OpenRouter repeats its limits
            there, where the status is 200 as well.
        availability: The availability object.
        now: The time at the server in seconds since 1970, or None.

    Returns:
        Seconds, the least of all that `Retry-After` and availability ask for; where they say
        nothing, the time until `X-RateLimit-Reset`; None when nothing is said.

    Example:
        >>> retry_after({"retry-after": "40"}, {}, {"retry_after": 15}, None)
        15.0
        >>> retry_after({"x-ratelimit-reset": "1700000030000"}, {}, {}, 1700000000.0)
        30.0
    """
    asked = [
        _seconds(headers.get("retry-after"), now),
        _seconds(inner_headers.get("retry-after"), now),
        _number(availability.get("retry_after")),
    ]
    said = [seconds for seconds in asked if seconds is not None]
    if said:
        return min(said)
    reset = rate_limit(headers, inner_headers).reset
    return None if reset is None or now is None else max(0.0, reset - now)


def rate_limit(headers: Mapping[str, Any], inner_headers: Mapping[str, Any]) -> RateLimit:
    """Read the limit, what remains of it, and when it starts anew.

    Args:
        headers: Response headers, names in lower case.
        inner_headers: `error.metadata.headers`, names in lower case; asked second.

    Returns:
        The three numbers, each None where it is missing or no number.

    Example:
        >>> rate_limit({}, {"x-ratelimit-limit": "20", "x-ratelimit-reset": 1700000030000})
        RateLimit(limit=20, remaining=None, reset=1700000030.0)
    """
    values = []
    for name in ("limit", "remaining", "reset"):
        value = _number(headers.get(f"x-ratelimit-{name}"))
        if value is None:
            value = _number(inner_headers.get(f"x-ratelimit-{name}"))
        values.append(value)
    limit, remaining, reset = values
    if reset is not None and reset >= _SMALLEST_IN_MILLISECONDS:
        reset /= 1000
    return RateLimit(
        None if limit is None else int(limit), None if remaining is None else int(remaining), reset
    )


def _seconds(value: object, now: float | None) -> float | None:
    """Read seconds, or a date as seconds from now; a date in the past is no wait."""
    seconds = _number(value)
    if seconds is None and now is not None:
        date = _date(value)
        seconds = None if date is None else max(0.0, date - now)
    return seconds


def _number(value: object) -> float | None:
    """Read a finite number that is not negative, from a number or a text."""
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        return None
    try:
        number = float(value)
    except (ValueError, OverflowError):
        return None
    return number if math.isfinite(number) and number >= 0 else None


def _date(value: object) -> float | None:
    """Read an HTTP date as seconds since 1970."""
    if not isinstance(value, str):
        return None
    # Dates are rare and the module is not small.
    from email.utils import mktime_tz, parsedate_tz

    try:
        parsed = parsedate_tz(value)
        return None if parsed is None else float(mktime_tz(parsed))
    except (ValueError, OverflowError, IndexError, TypeError):
        return None
