from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from openrouter import CostTracker, Price
from openrouter import costs as module
from openrouter.costs import Note, Spend

USAGE = {"prompt_tokens": 10, "completion_tokens": 5, "cost": 0.125}
PRICE = Price.from_api({"prompt": "0.000002", "completion": "0.00001", "input_cache_read": "0"})


def note(usage: Any = USAGE, **fields: Any) -> Note:
    known: dict[str, Any] = {
        "usage": usage,
        "model": "a/b",
        "provider": "P",
        "when": 1_700_000_000.0,
        "spans": (),
        "failed": False,
        "price": None,
    }
    return Note(**{**known, **fields})


COUNTS = st.none() | st.integers(-1, 2000) | st.sampled_from([0.0, 1.5, "7", True, [], 10**20])
COSTS = COUNTS | st.floats() | st.floats(0, 1)
DETAILS = st.none() | st.dictionaries(
    st.sampled_from(
        ["cached_tokens", "cache_write_tokens", "audio_tokens", "image_tokens", "reasoning_tokens"]
    ),
    COUNTS,
)
USAGES = st.none() | st.fixed_dictionaries(
    {},
    optional={
        **dict.fromkeys(["prompt_tokens", "input_tokens", "total_tokens"], COUNTS),
        **dict.fromkeys(["completion_tokens", "output_tokens", "cache_read_input_tokens"], COUNTS),
        **dict.fromkeys(["prompt_tokens_details", "input_tokens_details"], DETAILS),
        "completion_tokens_details": DETAILS,
        "server_tool_use": st.none() | st.fixed_dictionaries({"web_search_requests": COUNTS}),
        "cost": COSTS,
        "is_byok": st.booleans(),
        "cost_details": st.none() | st.fixed_dictionaries({"upstream_inference_cost": COSTS}),
    },
)
NOTES = st.builds(
    Note,
    usage=USAGES,
    model=st.none() | st.sampled_from(["a/b", "c/d"]),
    provider=st.none() | st.just("P"),
    when=st.none() | st.integers(0, 10_000) | st.floats(0, 10_000),
    spans=st.just(()),
    failed=st.booleans(),
    price=st.none() | st.just(PRICE),
)


@settings(deadline=None)
@given(st.lists(NOTES, max_size=12))
def test_notes_add_up_to_what_their_answers_do(notes: list[Note]) -> None:
    noted, recorded = CostTracker(), CostTracker()
    for each in notes:
        noted._note(each)
        answer = {"model": each.model, "provider": each.provider, "usage": each.usage}
        recorded.record(Spend.of(answer, price=each.price, when=each.when, failed=each.failed))
    assert noted.totals == recorded.totals
    for group in ("by_model", "by_provider", "by_tag", "by_day", "by_hour"):
        assert getattr(noted, group) == getattr(recorded, group)


def test_notes_are_added_up_when_many_have_come_together(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_MOST_NOTES", 10)
    tracker = CostTracker()
    for number in range(1, 26):
        tracker._note(note())
        assert len(tracker._notes) == number % 10
    assert (tracker.totals.calls, tracker.totals.cost) == (25, Decimal("3.125"))
    assert not tracker._notes


def test_note_waits_for_the_next_where_the_sums_are_in_use(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_MOST_NOTES", 1)
    tracker = CostTracker()
    with tracker._lock:
        tracker._note(note())
    assert len(tracker._notes) == 1
    tracker._note(note())
    assert not tracker._notes
    assert tracker.totals.calls == 2


def test_notes_are_in_all_that_is_read() -> None:
    tracker = CostTracker()
    with tracker.track("one") as span:
        tracker._note(note(spans=tracker._spans()))
    assert (span.calls, span.cost, span.tokens.total) == (1, Decimal("0.125"), 15)
    tracker._note(note(model="c/d"))
    assert [row["model"] for row in tracker.to_dict()["rows"]] == ["a/b", "c/d"]
    tracker._note(note())
    other = CostTracker.from_dict(json.loads(json.dumps(tracker.to_dict())))
    tracker._note(note())
    other.merge(tracker)
    assert other.totals.calls == 3 + 4
    tracker._note(note())
    assert tracker.reset().calls == 5
    assert tracker.totals.calls == 0


def test_tokens_are_known_only_where_those_of_each_note_are() -> None:
    tracker = CostTracker()
    tracker._note(note({"cost": 0}))
    tracker._note(note())
    assert tracker.totals.tokens.known is False


def test_notes_in_nested_spans_count_in_each_once() -> None:
    tracker = CostTracker()
    with tracker.track("outer") as outer, outer, tracker.track("inner") as inner:
        tracker._note(note(spans=tracker._spans()))
        tracker._note(note(spans=tracker._spans(), usage=None))
    assert (outer.calls, inner.calls) == (2, 2)
    assert {name: sums.calls for name, sums in tracker.by_tag.items()} == {"inner": 2, "outer": 2}
    assert inner.totals.unknown_cost_calls == 1


def test_spans_of_another_tracker_do_not_count() -> None:
    one, other = CostTracker(), CostTracker()
    with one.track("one"):
        assert other._spans() == ()
    assert one.by_tag == {}


def test_cache_savings_are_counted_where_the_price_is_known() -> None:
    usage = {**USAGE, "prompt_tokens_details": {"cached_tokens": 4}}
    tracker = CostTracker()
    tracker._note(note(usage, price=PRICE))
    assert tracker.totals.cache_savings == Decimal("0.000008")
    tracker._note(note(usage))
    assert tracker.totals.cache_savings is None


def test_module_has_no_other_names() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'Spent'"):
        module.Spent  # type: ignore[attr-defined]  # noqa: B018
