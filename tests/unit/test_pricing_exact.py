from __future__ import annotations

from datetime import datetime, timedelta, timezone
from decimal import Decimal, localcontext
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openrouter import _exact
from openrouter._exact import add, amount, count, divide_down, field, multiply, tidy, total, utc
from openrouter.errors import ConfigurationError
from openrouter.moment import Moment

NUMBERS = st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**30), max_value=10**30)


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("0.0000025", "0.0000025"),
        (0.1, "0.1"),
        (1e-06, "0.000001"),
        (5e-324, "5E-324"),
        (1.7976931348623157e308, "1.7976931348623157E+308"),
        (3, "3"),
        ("-1", "-1"),
        (Decimal("2.50"), "2.50"),
        ("-0", "0"),
        (0.0, "0"),
        ("0E-900", "0"),
    ],
)
def test_amount_keeps_the_digits_that_were_written(written: Any, read: str) -> None:
    assert str(amount(written)) == read


@pytest.mark.parametrize(
    "written",
    [
        None,
        True,
        "",
        "free",
        "1,5",
        "NaN",
        "sNaN",
        "Infinity",
        float("nan"),
        float("inf"),
        Decimal("NaN"),
        [],
        {},
        "1e400",
        "1e-401",
        "1e999999999999999999999",
        10**400,
        -(10**400),
        b"1",
    ],
)
def test_amount_of_what_is_no_amount(written: Any) -> None:
    assert amount(written) is None


@pytest.mark.parametrize(("written", "read"), [(0, 0), (7, 7), (7.0, 7), (10**18 - 1, 10**18 - 1)])
def test_count_of_a_whole_number(written: Any, read: int) -> None:
    assert count(written) == read
    assert type(count(written)) is int


@pytest.mark.parametrize(
    "written", [None, True, -1, 1.5, float("inf"), float("nan"), "7", 10**18, []]
)
def test_count_of_what_is_none(written: Any) -> None:
    assert count(written) is None


def test_field_of_anything() -> None:
    assert field({"a": 1}, "a") == 1
    assert field(Moment(1.0, 2.0), "epoch") == 2.0
    without: list[Any] = [None, 5, "text", [], {}, {"b": 1}]
    assert {field(each, "a") for each in without} == {None}


@given(st.lists(NUMBERS, max_size=20))
def test_sum_is_exact_whatever_the_precision_of_the_caller(values: list[Decimal]) -> None:
    with localcontext() as context:
        context.prec = 2
        summed = add(*values)
    assert Fraction(summed) == sum((Fraction(value) for value in values), Fraction(0))


@given(NUMBERS, NUMBERS)
def test_product_and_difference_are_exact(value: Decimal, other: Decimal) -> None:
    with localcontext() as context:
        context.prec = 2
        product, difference = multiply(value, other), _exact.subtract(value, other)
        neat = tidy(value)
    assert Fraction(product) == Fraction(value) * Fraction(other)
    assert Fraction(difference) == Fraction(value) - Fraction(other)
    assert Fraction(neat) == Fraction(value)


def test_difference_of_equals_is_a_plain_zero() -> None:
    assert str(tidy(_exact.subtract(Decimal("0.10"), Decimal("0.1")))) == "0"


@given(st.decimals(0, 10**9, places=9), st.decimals("0.000000001", 10**9, places=9))
def test_quotient_is_rounded_down(value: Decimal, other: Decimal) -> None:
    quotient = divide_down(value, other, 6)
    assert quotient == round(quotient, 6)
    rest = Fraction(value) / Fraction(other) - Fraction(quotient)
    assert 0 <= rest < Fraction(1, 10**6)


def test_total_of_something_unknown_is_unknown() -> None:
    assert total([Decimal("0.10"), Decimal("0.20")]) == Decimal("0.3")
    assert total([Decimal(1), None]) is None
    assert str(total([])) == "0"


@pytest.mark.parametrize(
    "when",
    [
        datetime(2023, 11, 14, 22, 13, 20, tzinfo=timezone.utc),
        datetime(2023, 11, 15, 0, 13, 20, tzinfo=timezone(timedelta(hours=2))),
        1_700_000_000,
        1_700_000_000.9,
        Moment(steady=5.0, epoch=1_700_000_000.0),
    ],
)
def test_time_is_read_in_utc(when: Any) -> None:
    assert utc(when) == datetime(2023, 11, 14, 22, 13, 20, tzinfo=timezone.utc)
    assert utc(when).utcoffset() == timedelta(0)


@pytest.mark.parametrize(
    ("when", "words"),
    [
        (datetime(2023, 11, 14), "needs its time zone"),
        ("2023-11-14", "not str"),
        (True, "not bool"),
        (float("nan"), "are no time"),
        (float("inf"), "are no time"),
        (1e18, "are no time"),
    ],
)
def test_time_that_is_none_is_refused(when: Any, words: str) -> None:
    with pytest.raises(ConfigurationError, match=words):
        utc(when)
