"""Sums that were written are read field by field; notes are added up field by field."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import attrs
import pytest

from openrouter import CostTracker
from openrouter.costs import Note, Spend, Totals
from openrouter.errors import ConfigurationError
from openrouter.pricing import Charge, Price
from openrouter.tokens import KINDS, Tokens

EACH: dict[str, Any] = {name: place + 1 for place, name in enumerate(KINDS[:-1])}
ALL_TOKENS = Tokens(**EACH)
TOTALS = Totals(
    calls=9,
    failed=2,
    unknown_cost_calls=3,
    cost=Decimal("0.125"),
    upstream_cost=Decimal("0.25"),
    tokens=ALL_TOKENS,
    known_savings=Decimal("0.5"),
    unknown_savings_calls=4,
)
ROW: dict[str, Any] = {
    "model": "a/b",
    "provider": "P",
    "tags": ["t", "u"],
    "hour": "2026-08-22T13",
    **TOTALS.to_dict(),
}


def read(**changes: Any) -> CostTracker:
    return CostTracker.from_dict({"version": 1, "rows": [{**ROW, **changes}]})


def test_each_field_of_the_sums_is_read_back() -> None:
    tracker = CostTracker.from_dict(json.loads(json.dumps(read().to_dict())))
    assert tracker.totals == TOTALS
    assert tracker.by_model == {"a/b": TOTALS}
    assert tracker.by_provider == {"P": TOTALS}
    assert tracker.by_tag == {"t": TOTALS, "u": TOTALS}
    assert tracker.by_day == {"2026-08-22": TOTALS}
    assert tracker.by_hour == {"2026-08-22T13": TOTALS}


def test_tokens_that_are_not_known_are_read_back() -> None:
    tokens = {**attrs.asdict(ALL_TOKENS), "known": False}
    assert read(tokens=tokens).totals.tokens == attrs.evolve(ALL_TOKENS, known=False)


def test_merged_sums_keep_their_rows() -> None:
    tracker = read(model="c/d")
    tracker.merge(read())
    assert tracker.by_model == {"c/d": TOTALS, "a/b": TOTALS}
    assert tracker.totals == TOTALS.plus(TOTALS)


@pytest.mark.parametrize(
    ("changes", "line"),
    [
        ({"calls": -1}, "calls is -1 and should be a number from 0 on."),
        ({"failed": "2"}, "failed is '2' and should be a number from 0 on."),
        (
            {"unknown_cost_calls": None},
            "unknown_cost_calls is None and should be a number from 0 on.",
        ),
        (
            {"unknown_savings_calls": 0.5},
            "unknown_savings_calls is 0.5 and should be a number from 0 on.",
        ),
        ({"cost": 0.5}, "cost is 0.5 and should be an amount in a text."),
        ({"upstream_cost": "x"}, "upstream_cost is 'x' and should be an amount in a text."),
        ({"known_savings": None}, "known_savings is None and should be an amount in a text."),
        ({"tags": "t"}, "tags is 't' and should be a list of texts."),
        ({"tags": [1]}, "tags is [1] and should be a list of texts."),
        ({"model": 5}, "model is 5 and should be a text or null."),
        ({"provider": []}, "provider is [] and should be a text or null."),
        ({"hour": 13}, "hour is 13 and should be a text or null."),
        ({"tokens": {"known": 1}}, "known is 1 and should be true or false."),
        (
            {"tokens": {"known": True, "prompt": -1}},
            "prompt is -1 and should be a number from 0 on.",
        ),
    ],
)
def test_row_that_cannot_be_read_says_which_field(changes: dict[str, Any], line: str) -> None:
    with pytest.raises(ConfigurationError) as failure:
        read(**changes)
    assert str(failure.value) == line


@pytest.mark.parametrize(
    ("data", "line"),
    [
        (
            None,
            "These are no costs that this version of openrouter wrote: version is None and should "
            "be 1.",
        ),
        (
            {"version": 2},
            "These are no costs that this version of openrouter wrote: version is 2 and should be "
            "1.",
        ),
        ({"version": 1, "rows": "none"}, "rows is 'none' and should be a list."),
    ],
)
def test_file_that_cannot_be_read_says_why(data: Any, line: str) -> None:
    with pytest.raises(ConfigurationError) as failure:
        CostTracker.from_dict(data)
    assert str(failure.value) == line


def test_label_that_is_no_text_is_named_by_its_type() -> None:
    wrong: Any = 5
    with pytest.raises(ConfigurationError) as failure:
        CostTracker().track(wrong)
    assert str(failure.value) == "A label is a text, not int."


def note(usage: Any, **fields: Any) -> Note:
    known: dict[str, Any] = {
        "model": "a/b",
        "provider": "P",
        "when": 3600.0,
        "spans": (),
        "failed": False,
        "price": None,
    }
    return Note(usage=usage, **{**known, **fields})


def noted(*notes: Note) -> CostTracker:
    tracker = CostTracker()
    for each in notes:
        tracker._note(each)
    return tracker


CACHED = {
    "prompt_tokens": 10,
    "completion_tokens": 5,
    "cost": 0.125,
    "prompt_tokens_details": {"cached_tokens": 1},
}


def test_notes_of_one_row_are_added_up() -> None:
    assert noted(note(CACHED), note(CACHED), note({"cost": "0.5"})).totals == Totals(
        calls=3,
        unknown_cost_calls=1,
        cost=Decimal("0.25"),
        tokens=Tokens(prompt=20, completion=10, cached=2, known=False),
        unknown_savings_calls=2,
    )


def test_notes_know_their_tokens_where_each_of_them_does() -> None:
    assert noted(note(CACHED), note(CACHED)).totals.tokens.known is True
    assert noted(note({"cost": 0}), note(CACHED)).totals.tokens.known is False
    assert noted(note({"cost": 0, "completion_tokens": 5})).totals.tokens.known is False


def test_notes_of_failures_are_counted_as_such() -> None:
    totals = noted(note(CACHED, failed=True), note(CACHED, failed=True), note(CACHED)).totals
    assert (totals.calls, totals.failed) == (3, 2)


def test_notes_are_summed_by_the_hour() -> None:
    tracker = noted(note(CACHED, when=3599.5), note(CACHED), note(CACHED, when=7199.9))
    assert {hour: sums.calls for hour, sums in tracker.by_hour.items()} == {
        "1970-01-01T00": 1,
        "1970-01-01T01": 2,
    }
    assert len(tracker.to_dict()["rows"]) == 2
    assert list(noted(note(CACHED, when=None)).by_hour) == ["unknown"]


def test_notes_of_keys_of_your_own_have_the_bill_of_the_provider() -> None:
    usage = {**CACHED, "is_byok": True, "cost_details": {"upstream_inference_cost": 0.5}}
    totals = noted(note(CACHED), note(usage)).totals
    assert (totals.cost, totals.upstream_cost) == (Decimal("0.25"), Decimal("0.5"))
    assert totals.calls == 2


def test_notes_with_a_price_know_what_was_saved() -> None:
    price = Price.from_api({"prompt": "0.5", "completion": "0", "input_cache_read": "0.25"})
    totals = noted(note(CACHED, price=price), note(CACHED, price=price)).totals
    assert totals.cache_savings == Decimal("0.5")


@pytest.mark.parametrize("when", [-1, 2**60, 10**17])
def test_answer_of_a_time_that_no_calendar_has_is_of_an_unknown_one(when: int) -> None:
    tracker = CostTracker()
    tracker.record({"created": when, "usage": {"cost": 0.5}})
    assert list(tracker.by_day) == ["unknown"]


def test_failed_spend_and_one_without_savings_are_counted() -> None:
    charge = Charge(None, is_byok=True, upstream_cost=Decimal("0.5"))
    spend = Spend(charge=charge, tokens=Tokens(cached=1), failed=True)
    assert Totals.of(spend) == Totals(
        calls=1,
        failed=1,
        unknown_cost_calls=1,
        upstream_cost=Decimal("0.5"),
        tokens=Tokens(cached=1),
        unknown_savings_calls=1,
    )
