"""Numbers and times as they come, read tolerantly, and arithmetic on money without rounding.

Money is `Decimal`. A float is read through the shortest text that is this float, which has the
digits that the API wrote. What no price and no charge can be counts as absent: text that is no
number, infinity, or a magnitude that no float has. That bound is why sums and products below always
fit into the precision of the context, so that none of them is ever rounded.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from datetime import datetime, timezone
from decimal import Context, Decimal
from typing import TYPE_CHECKING, Any, Iterable

from openrouter.errors import ConfigurationError
from openrouter.moment import Moment

if TYPE_CHECKING:
    from typing import Callable, Union

    Get = Callable[[str], Any]
    When = Union[datetime, float, Moment]

ZERO = Decimal(0)
_EXACT = Context(prec=10_000, Emin=-999_999, Emax=999_999, traps=[])
# Floats end at 1.8e308 and 4.9e-324.
_MOST_DIGITS = 400
_LARGEST_COUNT = 10**18
# In the year 4147; what is beyond is milliseconds, or nonsense.
_LAST_TIME = 2**36


def field(holder: Any, name: str) -> Any:
    """A field of a JSON object or of a model; None where there is none."""
    if type(holder) is dict or isinstance(holder, Mapping):
        return holder.get(name)
    return getattr(holder, name, None)


def getter(holder: Any) -> Get:
    """The fields of a JSON object or of a model, by name; None where there is none."""
    if type(holder) is dict or isinstance(holder, Mapping):
        get: Get = holder.get
        return get
    return lambda name: getattr(holder, name, None)


def count(value: Any) -> int | None:
    """A number of things from 0 on; None where something else came in its place."""
    if type(value) is int:
        return value if 0 <= value < _LARGEST_COUNT else None
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, bool) or not isinstance(value, int):
        return None
    return int(value) if 0 <= value < _LARGEST_COUNT else None


def time_or_none(value: Any) -> int | None:
    """Seconds since 1970 as answers have them; None for what is no time."""
    return value if type(value) is int and 0 <= value < _LAST_TIME else None


def amount(value: Any) -> Decimal | None:
    """A number exactly as it was written; None where something else came in its place.

    Example:
        >>> amount("0.0000025"), amount(0.1), amount("free")
        (Decimal('0.0000025'), Decimal('0.1'), None)
    """
    if isinstance(value, bool) or not isinstance(value, (str, int, float, Decimal)):
        return None
    if isinstance(value, int):
        # Not turned into digits first: that takes long where there are many.
        value = value if abs(value) < 10**_MOST_DIGITS else "too large"
    elif isinstance(value, float):
        # No float has too many digits.
        value = Decimal(float.__repr__(value))
        return (value or ZERO) if value.is_finite() else None
    number = Decimal(value, _EXACT)
    if not number.is_finite():
        return None
    if not number:
        return ZERO
    lowest = number.as_tuple().exponent
    fits = isinstance(lowest, int) and lowest >= -_MOST_DIGITS and number.adjusted() < _MOST_DIGITS
    return number if fits else None


def add(*values: Decimal) -> Decimal:
    """The sum, not rounded."""
    result = ZERO
    for value in values:
        result = _EXACT.add(result, value)
    return result


def subtract(value: Decimal, other: Decimal) -> Decimal:
    """The difference, not rounded."""
    return _EXACT.subtract(value, other)


def multiply(value: Decimal, other: Decimal | int) -> Decimal:
    """The product, not rounded."""
    return _EXACT.multiply(value, Decimal(other))


def divide_down(value: Decimal, other: Decimal, digits: int) -> Decimal:
    """The quotient of two positive numbers, cut off after so many digits behind the point."""
    unit = Decimal((0, (1,), -digits))
    return _EXACT.multiply(_EXACT.divide_int(value, _EXACT.multiply(other, unit)), unit)


def total(values: Iterable[Decimal | None]) -> Decimal | None:
    """The sum, or None where one of them is not known."""
    known: list[Decimal] = []
    for value in values:
        if value is None:
            return None
        known.append(value)
    return tidy(add(*known))


def tidy(value: Decimal) -> Decimal:
    """The same number without zeros at its end and, if it is an integer, without an exponent.

    Example:
        >>> tidy(Decimal("0.001500")), tidy(Decimal("0E-7")), tidy(Decimal("1E+2"))
        (Decimal('0.0015'), Decimal('0'), Decimal('100'))
    """
    value = value.normalize(_EXACT)
    return (
        value.quantize(Decimal(1), context=_EXACT) if value == value.to_integral_value() else value
    )


def utc(when: When) -> datetime:
    """A time in UTC.

    Args:
        when: A datetime with a time zone, seconds since 1970, or a `Moment`.

    Raises:
        ConfigurationError: If it is none of these, or a time that no calendar has.
    """
    if isinstance(when, datetime):
        if when.tzinfo is None:
            raise ConfigurationError(
                "A time needs its time zone: pass datetime.now(timezone.utc), for instance."
            )
        return when.astimezone(timezone.utc)
    seconds = when.epoch if isinstance(when, Moment) else when
    if isinstance(seconds, bool) or not isinstance(seconds, (int, float)):
        raise ConfigurationError(
            "A time is a datetime with a time zone or seconds since 1970, "
            f"not {type(when).__name__}."
        )
    try:
        return datetime.fromtimestamp(math.floor(seconds), timezone.utc)
    except (ValueError, OverflowError, OSError) as error:
        raise ConfigurationError(f"{seconds!r} seconds since 1970 are no time.") from error
