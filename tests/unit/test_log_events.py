from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import pytest

from openrouter._log_text import as_json, in_words
from openrouter.errors import BudgetExceededError, RateLimitError
from openrouter.log_events import (
    LEVELS,
    LogEvent,
    budget_exceeded,
    budget_not_told,
    catalogue_not_stored,
    catalogue_stale,
    known,
    pricing_refreshed,
)


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("plain", "plain"),
        ("", '""'),
        ("two words", '"two words"'),
        ("a=b", '"a=b"'),
        ('"', r'"\""'),
        ("line\nbreak", r'"line\nbreak"'),
        (7, "7"),
        (0.5, "0.5"),
        (True, "true"),
        (Decimal("1E-9"), "0.000000001"),
        (["a", 1], '["a", 1]'),
    ],
)
def test_event_in_words_is_one_line_of_fields(value: Any, shown: str) -> None:
    assert in_words("a.b", {"first": 1, "x": value}) == f"a.b first=1 x={shown}"


def test_event_prints_without_its_content() -> None:
    event = LogEvent("request.started", {"model": "a/b"}, lambda: {"request_body": "secret"})
    assert str(event) == "request.started model=a/b"
    assert "secret" not in repr(event)
    assert LogEvent("request.started", {}).content() == {}


def test_json_keeps_all_digits_of_money() -> None:
    cost = Decimal("0.12345678901234567890123456789")
    assert as_json(cost) == str(cost)
    assert json.loads(as_json(cost), parse_float=Decimal) == cost
    assert as_json(Decimal("NaN")) == '"NaN"'


def test_json_of_what_is_none() -> None:
    circle: list[Any] = []
    circle.append(circle)
    deep: Any = []
    for _ in range(100_000):
        deep = [deep]
    assert as_json(circle) == as_json(deep) == as_json({(1, 2): 3}) == '"..."'
    assert as_json(b"x") == json.dumps("b'x'")
    assert as_json("é") == r'"\u00e9"'


def test_known_fields_keep_what_is_false() -> None:
    assert known(a=None, b=0, c="", d=False) == {"b": 0, "c": "", "d": False}


def test_budget_event_has_the_amounts_that_apply() -> None:
    error = BudgetExceededError(
        "No room.", limit=Decimal(1), spent=Decimal("0.5"), asked=Decimal("0.7"), per="session"
    )
    event = budget_exceeded(error)
    assert event.name == "budget.exceeded"
    assert event.fields == {
        "per": "session",
        "limit": Decimal(1),
        "spent": Decimal("0.5"),
        "asked": Decimal("0.7"),
    }


def test_catalogue_events_say_what_happened() -> None:
    assert str(pricing_refreshed(300, 1.25)) == "pricing.refreshed models=300 ms=1250.0"
    stale = catalogue_stale(4000.4, RateLimitError("Slow down.", status_code=429))
    assert stale.fields["age"] == 4000
    assert (stale.fields["error"], stale.fields["status"]) == ("RateLimitError", 429)
    assert "Slow down" in stale.fields["error_message"]
    lost = catalogue_not_stored("/tmp/x", OSError("Full."))
    assert str(lost) == ("catalogue.not_stored folder=/tmp/x error=OSError error_message=Full.")


def test_every_made_event_has_a_level() -> None:
    error = BudgetExceededError("No room.")
    made = [
        budget_exceeded(error),
        budget_not_told(ValueError("no mail server")),
        pricing_refreshed(1, 1),
        catalogue_stale(1, error),
        catalogue_not_stored("x", error),
    ]
    assert {event.name for event in made} <= LEVELS.keys()
