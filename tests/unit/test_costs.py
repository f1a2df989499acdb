from __future__ import annotations

from datetime import datetime, timezone
from decimal import Decimal
from typing import Any

import pytest

from openrouter import ChatCompletion, CostTracker, ProviderError
from openrouter.costs import Spend, Totals
from openrouter.errors import ConfigurationError
from openrouter.pricing import Charge
from openrouter.testing import FakeOpenRouter
from openrouter.tokens import Tokens

MORNING = datetime(2026, 8, 22, 9, 59, tzinfo=timezone.utc)
NIGHT = datetime(2026, 8, 22, 23, 59, 59, tzinfo=timezone.utc)
ANSWER = {
    "model": "a/b",
    "provider": "Someone",
    "created": 1_700_000_000,
    "usage": {
        "prompt_tokens": 100,
        "completion_tokens": 20,
        "prompt_tokens_details": {"cached_tokens": 60},
        "cost": 0.001,
    },
}
PRICE = {"prompt": "0.00001", "completion": "0.00002", "input_cache_read": "0.000001"}


def spend(cost: str | None, **more: Any) -> Spend:
    charge = Charge() if cost is None else Charge(Decimal(cost), "charged")
    return Spend(charge=charge, **more)


def costs(groups: dict[str, Totals]) -> dict[str, str]:
    return {name: str(totals.cost) for name, totals in groups.items()}


@pytest.mark.parametrize("answer", [ANSWER, ChatCompletion.from_dict(ANSWER)])
def test_spend_of_an_answer(answer: Any) -> None:
    taken = Spend.of(answer, price=PRICE, tags="report")
    assert taken == Spend(
        model="a/b",
        provider="Someone",
        tags=("report",),
        tokens=Tokens(prompt=100, completion=20, cached=60),
        charge=Charge(Decimal("0.001"), "charged"),
        saved=Decimal("0.00054"),
        when=1_700_000_000.0,
    )
    assert (taken.cost, taken.source) == (Decimal("0.001"), "charged")


def test_spend_without_a_cost_is_computed_by_the_price_of_its_time() -> None:
    usage = {"prompt_tokens": 1, "completion_tokens": 0}
    price = {"prompt": "1", "overrides": [{"utc_start": 900, "utc_end": 1000, "prompt": "2"}]}
    taken = Spend.of({"usage": usage}, price={**price, "completion": "0"}, when=MORNING)
    assert (taken.cost, taken.source, taken.when) == (Decimal(2), "computed", MORNING.timestamp())
    late = {"usage": usage, "created": NIGHT.timestamp()}
    assert Spend.of(late, price={**price, "completion": "0"}).cost == 1


def test_spend_with_labels_and_failure() -> None:
    taken = Spend.of(ANSWER, tags=["a", "b"], failed=True)
    assert (taken.tags, taken.failed) == (("a", "b"), True)


@pytest.mark.parametrize(
    "answer",
    [
        None,
        5,
        "text",
        {},
        {"model": 5, "provider": [], "created": "now", "usage": "much"},
        {"created": 10**17, "usage": None},
        ChatCompletion.from_dict(["?"]),
    ],
)
def test_spend_of_what_is_no_answer(answer: Any) -> None:
    assert Spend.of(answer) == Spend(saved=Decimal(0))


def test_spend_at_a_time_without_zone_is_refused() -> None:
    with pytest.raises(ConfigurationError, match="time zone"):
        Spend.of(ANSWER, when=datetime(2026, 8, 22))


def test_tracker_starts_at_nothing() -> None:
    tracker = CostTracker()
    assert tracker.totals == Totals()
    assert str(tracker.totals.cost) == "0"
    assert tracker.by_model == tracker.by_tag == tracker.by_hour == {}


def test_tracker_sums_up_what_the_fake_charges() -> None:
    tracker = CostTracker()
    expected = Decimal(0)
    with FakeOpenRouter().client() as client:
        for question in ("One?", "Two, please?", "Three and more?"):
            answer = client.chat.completions.create(model="openai/gpt-4o-mini", messages=question)
            tracker.record(answer)
            assert answer.cost is not None
            expected += answer.cost
    assert tracker.totals.cost == expected > 0
    assert tracker.totals.calls == 3
    assert [*tracker.by_model] == ["openai/gpt-4o-mini"]


def test_tracker_groups_by_model_provider_tag_and_time() -> None:
    tracker = CostTracker()
    morning, night = MORNING.timestamp(), NIGHT.timestamp()
    tracker.record(spend("0.1", model="a/b", provider="X", tags=("t",), when=morning))
    tracker.record(spend("0.2", model="a/b", provider="Y", tags=("t", "u"), when=night))
    tracker.record(spend("0.4", model="c/d", provider="X", tags=("t", "t"), when=night + 1))
    tracker.record(spend("0.8"))
    assert costs(tracker.by_model) == {"a/b": "0.3", "c/d": "0.4", "unknown": "0.8"}
    assert costs(tracker.by_provider) == {"X": "0.5", "Y": "0.2", "unknown": "0.8"}
    assert costs(tracker.by_tag) == {"t": "0.7", "u": "0.2"}
    assert costs(tracker.by_day) == {"2026-08-22": "0.3", "2026-08-23": "0.4", "unknown": "0.8"}
    assert costs(tracker.by_hour) == {
        "2026-08-22T09": "0.1",
        "2026-08-22T23": "0.2",
        "2026-08-23T00": "0.4",
        "unknown": "0.8",
    }
    assert str(tracker.totals.cost) == "1.5"


def test_totals_of_every_kind() -> None:
    tracker = CostTracker()
    tracker.record(Spend.of(ANSWER, price=PRICE))
    tracker.record(Spend.of(ANSWER, price=PRICE))
    assert tracker.totals == Totals(
        calls=2,
        cost=Decimal("0.002"),
        tokens=Tokens(prompt=200, completion=40, cached=120),
        known_savings=Decimal("0.00108"),
    )
    assert tracker.totals.cache_savings == Decimal("0.00108")


def test_failed_attempts_are_counted_with_what_they_cost() -> None:
    tracker = CostTracker()
    error = ProviderError("Overheated.")
    error.partial = ChatCompletion.from_dict(ANSWER)
    tracker.record(Spend.of(error.partial, failed=True))
    tracker.record(spend("0", failed=True))
    tracker.record(ANSWER)
    totals = tracker.totals
    assert (totals.calls, totals.failed, totals.cost) == (3, 2, Decimal("0.002"))


def test_unknown_costs_are_counted_and_not_taken_for_nothing() -> None:
    tracker = CostTracker()
    tracker.record(spend(None))
    tracker.record(spend("0"))
    tracker.record(spend("0.5"))
    assert tracker.totals.unknown_cost_calls == 1
    assert tracker.totals.cost == Decimal("0.5")
    assert tracker.totals.tokens.known is False


def test_unknown_savings_are_not_taken_for_nothing() -> None:
    tracker = CostTracker()
    tracker.record(Spend.of(ANSWER, price=PRICE))
    tracker.record(ANSWER)
    totals = tracker.totals
    assert totals.cache_savings is None
    assert (totals.known_savings, totals.unknown_savings_calls) == (Decimal("0.00054"), 1)


def test_savings_do_not_matter_where_nothing_was_cached() -> None:
    tracker = CostTracker()
    tracker.record(spend("0.5", tokens=Tokens(prompt=5)))
    assert tracker.totals.cache_savings == 0


def test_bills_of_providers_are_summed_for_keys_of_ones_own_only() -> None:
    tracker = CostTracker()
    for is_byok, upstream in ((True, "0.5"), (False, "0.25"), (True, None)):
        bill = None if upstream is None else Decimal(upstream)
        charge = Charge(Decimal("0.01"), "charged", is_byok=is_byok, upstream_cost=bill)
        tracker.record(Spend(charge=charge))
    totals = tracker.totals
    assert (totals.cost, totals.upstream_cost) == (Decimal("0.03"), Decimal("0.5"))
    assert totals.unknown_cost_calls == 1


def test_reset_gives_back_what_there_was() -> None:
    tracker = CostTracker()
    with tracker.track("t") as span:
        tracker.record(spend("0.5"))
        assert tracker.reset().cost == Decimal("0.5")
        assert (tracker.totals, tracker.by_tag) == (Totals(), {})
        tracker.record(spend("0.25"))
    assert span.cost == Decimal("0.75")
    assert costs(tracker.by_tag) == {"t": "0.25"}


def test_groups_are_copies() -> None:
    tracker = CostTracker()
    tracker.record(ANSWER)
    tracker.by_model.clear()
    assert [*tracker.by_model] == ["a/b"]


def test_repr_says_calls_and_cost() -> None:
    tracker = CostTracker()
    with tracker.track("report") as span:
        tracker.record(ANSWER)
    assert repr(tracker) == "CostTracker(calls=1, cost='0.001')"
    assert repr(span) == "CostSpan('report', calls=1, cost='0.001')"
