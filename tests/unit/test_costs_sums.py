from __future__ import annotations

import json
import random
import sys
import threading
from decimal import Context, Decimal
from fractions import Fraction
from typing import Any, Callable, Iterator

import anyio
import anyio.lowlevel
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from openrouter import CostTracker
from openrouter.costs import Spend, Totals
from openrouter.errors import ConfigurationError
from openrouter.pricing import Charge
from openrouter.tokens import Tokens

CALLS = 10_000
# Enough for any sum here, so that nothing is rounded.
EXACT = Context(prec=200)


def usages() -> list[dict[str, Any]]:
    """Answers with costs from one hundred-billionth of a cent to many dollars."""
    chance = random.Random(5)
    return [
        {
            "model": f"a/{chance.randrange(7)}",
            "provider": f"P{chance.randrange(3)}",
            "created": 1_700_000_000 + chance.randrange(200_000),
            "usage": {
                "prompt_tokens": chance.randrange(10**6),
                "completion_tokens": chance.randrange(10**5),
                "cost": chance.random() * 10.0 ** chance.randrange(-12, 4),
            },
        }
        for _ in range(CALLS)
    ]


USAGES = usages()


def summed(answers: list[dict[str, Any]]) -> Decimal:
    result = Decimal(0)
    for answer in answers:
        result = EXACT.add(result, Decimal(repr(answer["usage"]["cost"])))
    return result


def expect_all(tracker: CostTracker) -> None:
    totals = tracker.totals
    assert totals.cost == summed(USAGES)
    assert (totals.calls, totals.unknown_cost_calls) == (CALLS, 0)
    assert totals.tokens.prompt == sum(each["usage"]["prompt_tokens"] for each in USAGES)
    for name, sums in tracker.by_model.items():
        assert sums.cost == summed([each for each in USAGES if each["model"] == name])
    for groups in (tracker.by_provider, tracker.by_day, tracker.by_hour):
        assert sum((Fraction(sums.cost) for sums in groups.values()), Fraction(0)) == Fraction(
            totals.cost
        )


@pytest.fixture
def _switch_threads_all_the_time() -> Iterator[None]:
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(before)


def in_threads(jobs: list[Callable[[], None]]) -> None:
    threads = [threading.Thread(target=job) for job in jobs]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


@pytest.mark.usefixtures("_switch_threads_all_the_time")
def test_sums_of_many_threads_are_exact() -> None:
    tracker = CostTracker()

    def job(start: int) -> Callable[[], None]:
        def run() -> None:
            with tracker.track(f"job {start}") as span:
                for answer in USAGES[start::8]:
                    tracker.record(answer)
            assert span.cost == summed(USAGES[start::8])

        return run

    in_threads([job(start) for start in range(8)])
    expect_all(tracker)
    assert sum(sums.calls for sums in tracker.by_tag.values()) == CALLS


@pytest.mark.usefixtures("_switch_threads_all_the_time")
def test_span_shared_by_many_threads_is_exact() -> None:
    tracker = CostTracker()
    span = tracker.track("shared")

    def job(start: int) -> Callable[[], None]:
        def run() -> None:
            with span:
                for answer in USAGES[start:2000:8]:
                    tracker.record(answer)

        return run

    in_threads([job(start) for start in range(8)])
    assert (span.calls, span.cost) == (2000, summed(USAGES[:2000]))


@pytest.mark.anyio
async def test_sums_of_many_tasks_are_exact() -> None:
    tracker = CostTracker()

    async def job(start: int) -> None:
        with tracker.track(f"job {start}") as span:
            for answer in USAGES[start::50]:
                tracker.record(answer)
                await anyio.lowlevel.checkpoint()
        assert span.cost == summed(USAGES[start::50])

    async with anyio.create_task_group() as group:
        for start in range(50):
            group.start_soon(job, start)
    expect_all(tracker)


def test_sums_that_were_written_read_and_merged_are_exact() -> None:
    parts = [CostTracker() for _ in range(4)]
    for place, answer in enumerate(USAGES):
        parts[place % 4].record(answer)
    whole = CostTracker.from_dict(json.loads(json.dumps(parts[0].to_dict())))
    for part in parts[1:]:
        whole.merge(part)
    expect_all(whole)
    assert CostTracker.from_dict(whole.to_dict()).to_dict() == whole.to_dict()


@pytest.mark.usefixtures("_switch_threads_all_the_time")
def test_trackers_merged_into_each_other_at_the_same_time() -> None:
    one, other = CostTracker(), CostTracker()
    one.record(USAGES[0])

    def merges(tracker: CostTracker, more: CostTracker) -> Callable[[], None]:
        def run() -> None:
            for _ in range(50):
                tracker.merge(more)

        return run

    in_threads([merges(one, other), merges(other, one)])
    assert one.totals.calls > 0
    one.merge(one)
    assert one.totals.calls % 2 == 0


AMOUNTS = st.decimals(-(10**6), 10**6, places=15)
TEXTS = st.none() | st.text(max_size=2)
COUNTS = st.integers(0, 10**6)
SPENDS = st.builds(
    Spend,
    model=TEXTS,
    provider=TEXTS,
    tags=st.lists(st.text(max_size=2), max_size=2).map(tuple),
    tokens=st.builds(Tokens, prompt=COUNTS, completion=COUNTS, cached=COUNTS, known=st.booleans()),
    charge=st.builds(
        Charge,
        st.none() | AMOUNTS,
        is_byok=st.booleans(),
        upstream_cost=st.none() | AMOUNTS,
    ),
    saved=st.none() | AMOUNTS,
    when=st.none() | st.integers(0, 10**9).map(float),
    failed=st.booleans(),
)


@settings(deadline=None)
@given(st.lists(SPENDS, max_size=8))
def test_any_sums_survive_json_and_add_up(spends: list[Spend]) -> None:
    tracker = CostTracker()
    for each in spends:
        tracker.record(each)
    again = CostTracker.from_dict(json.loads(json.dumps(tracker.to_dict())))
    assert again.totals == tracker.totals
    for group in ("by_model", "by_provider", "by_tag", "by_day", "by_hour"):
        assert getattr(again, group) == getattr(tracker, group)
    known = [Fraction(each.cost) for each in spends if each.cost is not None]
    assert Fraction(tracker.totals.cost) == sum(known, Fraction(0))
    assert tracker.totals.calls == len(spends)


def test_json_has_amounts_as_texts() -> None:
    tracker = CostTracker()
    charge = Charge(Decimal("1E-9"), "charged", is_byok=True, upstream_cost=Decimal("1E+2"))
    tracker.record(Spend(model="a/b", tags=("t",), charge=charge, when=0.0, failed=True))
    (row,) = tracker.to_dict()["rows"]
    tokens = row.pop("tokens")
    assert row == {
        "model": "a/b",
        "provider": None,
        "tags": ["t"],
        "hour": "1970-01-01T00",
        "calls": 1,
        "failed": 1,
        "unknown_cost_calls": 0,
        "cost": "0.000000001",
        "upstream_cost": "100",
        "known_savings": "0",
        "unknown_savings_calls": 0,
    }
    assert tokens["known"] is False


ROW = {
    "model": None,
    "provider": None,
    "tags": [],
    "hour": None,
    **Totals(cost=Decimal("0.5"), calls=1).to_dict(),
}


def test_json_of_one_row_is_read() -> None:
    tracker = CostTracker.from_dict({"version": 1, "rows": [ROW, ROW]})
    assert (tracker.totals.calls, tracker.totals.cost) == (2, Decimal(1))


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (None, "version is None"),
        ([], "version is None"),
        ({}, "version is None"),
        ({"version": 2, "rows": []}, "version is 2 and should be 1"),
        ({"version": 1}, "rows is None"),
        ({"version": 1, "rows": {}}, "rows is {}"),
        ({"version": 1, "rows": [5]}, "tags is None"),
        ({"version": 1, "rows": [{**ROW, "tags": [1]}]}, "list of texts"),
        ({"version": 1, "rows": [{**ROW, "model": 5}]}, "model is 5"),
        ({"version": 1, "rows": [{**ROW, "hour": 5}]}, "hour is 5"),
        ({"version": 1, "rows": [{**ROW, "cost": 0.5}]}, "cost is 0.5"),
        ({"version": 1, "rows": [{**ROW, "cost": "much"}]}, "cost is 'much'"),
        ({"version": 1, "rows": [{**ROW, "calls": -1}]}, "calls is -1"),
        ({"version": 1, "rows": [{**ROW, "failed": "0"}]}, "failed is '0'"),
        ({"version": 1, "rows": [{**ROW, "tokens": None}]}, "known is None"),
        ({"version": 1, "rows": [{**ROW, "tokens": {"known": True}}]}, "prompt is None"),
    ],
)
def test_json_that_was_not_written_by_a_tracker_is_refused(data: Any, words: str) -> None:
    with pytest.raises(ConfigurationError, match=words):
        CostTracker.from_dict(data)
