from __future__ import annotations

from typing import Any

import pytest

from openrouter import _error_timing as timing

NOON = 1_700_000_000.0  # Tue, 14 Nov 2023 22:13:20 GMT
DATE = "Tue, 14 Nov 2023 22:13:20 GMT"
LATER = "Tue, 14 Nov 2023 22:14:00 GMT"


def wait(headers: dict[str, Any], now: float | None = NOON, **other: Any) -> float | None:
    return timing.retry_after(headers, other.get("inner", {}), other.get("availability", {}), now)


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("40", 40.0),
        ("0", 0.0),
        (" 1.5 ", 1.5),
        (40, 40.0),
        (LATER, 40.0),
        ("Tuesday, 14-Nov-23 22:14:00 GMT", 40.0),
        ("Tue, 14 Nov 2023 22:13:00 GMT", 0.0),
        ("-1", None),
        ("nan", None),
        ("inf", None),
        ("1e999", None),
        ("soon", None),
        ("", None),
        (None, None),
        (True, None),
        ([5], None),
        (10**400, None),
        ("Tue, 99 Nov 99999999999 22:14:00 GMT", None),
    ],
)
def test_retry_after_header(value: object, seconds: float | None) -> None:
    assert wait({"retry-after": value}) == seconds
    assert wait({}, inner={"retry-after": value}) == seconds


def test_retry_after_as_a_date_without_a_clock_is_unknown() -> None:
    assert wait({"retry-after": LATER}, now=None) is None
    assert wait({"retry-after": "40"}, now=None) == 40.0


def test_retry_after_is_the_least_that_is_asked_for() -> None:
    assert wait({"retry-after": "40"}, availability={"retry_after": 15}) == 15.0
    assert wait({"retry-after": "4"}, availability={"retry_after": 15}) == 4.0
    assert wait({"retry-after": "40"}, inner={"retry-after": "7"}) == 7.0
    assert wait({}, availability={"retry_after": 15}) == 15.0
    assert wait({"retry-after": "40"}, availability={"retry_after": None}) == 40.0


def test_retry_after_falls_back_to_the_reset_of_the_limit() -> None:
    reset = {"x-ratelimit-reset": "1700000030000"}
    assert wait(reset) == 30.0
    assert wait({}, inner=reset) == 30.0
    assert wait(reset, now=NOON + 60) == 0.0
    assert wait(reset, now=None) is None
    assert wait({**reset, "retry-after": "40"}) == 40.0


@pytest.mark.parametrize(
    ("headers", "now", "expected"),
    [
        ({"date": DATE}, None, NOON),
        ({"date": DATE}, 5.0, NOON),
        ({"date": "today"}, 5.0, 5.0),
        ({}, 5.0, 5.0),
        ({"date": 7}, None, None),
    ],
)
def test_server_time(headers: dict[str, Any], now: float | None, expected: float | None) -> None:
    assert timing.server_time(headers, now) == expected


def test_rate_limit_reads_headers_first_and_each_on_its_own() -> None:
    outer = {"x-ratelimit-limit": "20", "x-ratelimit-remaining": "many"}
    inner = {"x-ratelimit-limit": 5, "x-ratelimit-remaining": 0, "x-ratelimit-reset": 1.7e12 + 500}
    assert timing.rate_limit(outer, inner) == (20, 0, 1_700_000_000.5)
    assert timing.rate_limit({}, {}) == (None, None, None)


def test_rate_limit_takes_a_reset_in_seconds() -> None:
    assert timing.rate_limit({"x-ratelimit-reset": "1700000000"}, {}).reset == NOON


def test_lower_names() -> None:
    assert timing.lower_names({"Retry-After": "4", "DATE": "x"}) == {
        "retry-after": "4",
        "date": "x",
    }
    assert timing.lower_names(None) == {}
    assert timing.lower_names([("a", "b")]) == {}
