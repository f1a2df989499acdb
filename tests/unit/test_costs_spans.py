from __future__ import annotations

import asyncio
import contextvars
import threading
from decimal import Decimal
from typing import Any, Iterator

import anyio
import anyio.lowlevel
import anyio.to_thread
import pytest

from openrouter import CostTracker
from openrouter.costs import Spend
from openrouter.errors import ConfigurationError
from openrouter.pricing import Charge

ONE = Spend(charge=Charge(Decimal("0.1"), "charged"))


def tag_calls(tracker: CostTracker) -> dict[str, int]:
    return {tag: totals.calls for tag, totals in tracker.by_tag.items()}


def test_span_has_what_is_recorded_inside() -> None:
    tracker = CostTracker()
    tracker.record(ONE)
    with tracker.track("report") as span:
        tracker.record(ONE)
        tracker.record({"usage": {"prompt_tokens": 5, "completion_tokens": 6, "cost": 0.2}})
    tracker.record(ONE)
    assert (span.label, span.calls, span.cost, span.tokens.total) == (
        "report",
        2,
        Decimal("0.3"),
        11,
    )
    assert span.totals == tracker.by_tag["report"]
    assert tracker.totals.calls == 4


def test_span_adds_its_label_to_those_of_the_call() -> None:
    tracker = CostTracker()
    with tracker.track("outer"), tracker.track("inner"):
        recorded = tracker.record(Spend(tags=("own",)))
    assert recorded.tags == ("own", "outer", "inner")
    assert tag_calls(tracker) == {"own": 1, "outer": 1, "inner": 1}


def test_nested_spans_each_count_a_call_once() -> None:
    tracker = CostTracker()
    with tracker.track("outer") as outer:
        tracker.record(ONE)
        with tracker.track("inner") as inner:
            tracker.record(ONE)
        tracker.record(ONE)
    assert (outer.calls, inner.calls) == (3, 1)


def test_spans_of_the_same_label_count_a_call_once() -> None:
    tracker = CostTracker()
    with tracker.track("same") as outer, tracker.track("same") as inner:
        tracker.record(ONE)
    assert (outer.calls, inner.calls) == (1, 1)
    assert tag_calls(tracker) == {"same": 1}


def test_span_may_be_entered_again() -> None:
    tracker = CostTracker()
    span = tracker.track("again")
    with span:
        with span:
            tracker.record(ONE)
        tracker.record(ONE)
    with span:
        tracker.record(ONE)
    tracker.record(ONE)
    assert span.calls == 3


def test_span_ends_with_an_exception() -> None:
    tracker = CostTracker()
    span = tracker.track("broken")
    with pytest.raises(KeyError), span:
        tracker.record(ONE)
        raise KeyError
    tracker.record(ONE)
    assert span.calls == 1


def test_span_belongs_to_its_tracker() -> None:
    mine, other = CostTracker(), CostTracker()
    with mine.track("mine") as span:
        other.record(ONE)
    assert span.calls == 0
    assert other.by_tag == {}


def test_span_closed_in_another_context_than_it_was_opened_in() -> None:
    tracker = CostTracker()

    def steps() -> Iterator[None]:
        with tracker.track("generator"):
            yield

    running = steps()
    contextvars.copy_context().run(next, running)
    assert list(running) == []
    tracker.record(ONE)
    assert tracker.by_tag == {}


def test_spans_overlap_without_losing_each_other() -> None:
    tracker = CostTracker()
    first, second = tracker.track("first"), tracker.track("second")
    first.__enter__()
    second.__enter__()
    first.__exit__(None, None, None)
    tracker.record(ONE)
    second.__exit__(None, None, None)
    tracker.record(ONE)
    assert tag_calls(tracker) == {"second": 1}


@pytest.mark.parametrize("label", [None, 5, b"label"])
def test_span_needs_a_label(label: Any) -> None:
    with pytest.raises(ConfigurationError, match="A label is a text"):
        CostTracker().track(label)


@pytest.mark.anyio
async def test_span_reaches_into_tasks_started_inside_and_no_others() -> None:
    tracker = CostTracker()

    async def call() -> None:
        await anyio.lowlevel.checkpoint()
        tracker.record(ONE)

    async def job(label: str, calls: int) -> None:
        with tracker.track(label) as span:
            async with anyio.create_task_group() as inner:
                for _ in range(calls):
                    inner.start_soon(call)
        assert span.calls == calls

    async with anyio.create_task_group() as group:
        group.start_soon(call)
        for calls in range(1, 6):
            group.start_soon(job, f"job {calls}", calls)
    assert tag_calls(tracker) == {f"job {calls}": calls for calls in range(1, 6)}
    assert tracker.totals.calls == 16


@pytest.mark.anyio
async def test_span_goes_on_counting_for_a_task_that_outlives_it() -> None:
    tracker = CostTracker()
    go = anyio.Event()

    async def late() -> None:
        await go.wait()
        tracker.record(ONE)

    span = tracker.track("background")
    async with anyio.create_task_group() as group:
        with span:
            group.start_soon(late)
        assert span.calls == 0
        go.set()
    assert span.calls == 1


@pytest.mark.anyio
async def test_span_reaches_into_worker_threads_of_anyio() -> None:
    tracker = CostTracker()
    with tracker.track("thread") as span:
        await anyio.to_thread.run_sync(tracker.record, ONE)
    assert span.calls == 1


def test_span_does_not_reach_into_a_bare_thread() -> None:
    tracker = CostTracker()
    with tracker.track("here") as span:
        thread = threading.Thread(target=contextvars.Context().run, args=(tracker.record, ONE))
        thread.start()
        thread.join()
    assert (span.calls, tracker.totals.calls) == (0, 1)


def test_span_reaches_into_tasks_of_asyncio() -> None:
    tracker = CostTracker()

    async def call() -> None:
        tracker.record(ONE)

    async def main() -> None:
        with tracker.track("gathered"):
            await asyncio.gather(*(call() for _ in range(5)))

    asyncio.run(main())
    assert tag_calls(tracker) == {"gathered": 5}
