from __future__ import annotations

import gc
from decimal import Decimal
from typing import Any

import pytest

from openrouter import Budget, BudgetExceededError, CostTracker
from openrouter._bill import Books, is_free
from openrouter.catalogue import Catalogue
from openrouter.effects import Answer, Data, Failure, Fetch, Late, Send
from openrouter.errors import (
    APIConnectionError,
    APITimeoutError,
    AuthenticationError,
    OpenRouterError,
    ProviderError,
    RequestTimeoutError,
    ResponseDecodeError,
    ServerError,
    StreamInterruptedError,
)
from openrouter.fallback import FallbackPolicy
from openrouter_api.models import Model
from tests.unit.flow_driver import (
    BODY,
    DONE,
    MODEL,
    OPEN,
    World,
    chunk,
    completion,
    event,
    failing,
    refusal,
)
from tests.unit.till import COST, PAID, USAGE, WORST, Till


def test_answer_is_settled_with_its_cost() -> None:
    till = Till()
    assert till.call(PAID).cost == COST
    assert till.spent() == (COST, 0, 0)
    assert till.tracker.by_model[MODEL].cost == COST


@pytest.mark.parametrize("status", [400, 401, 402, 403, 404, 413, 429, 500, 502, 503, 529])
def test_refusal_costs_nothing(status: int) -> None:
    till = Till()
    assert isinstance(till.call(refusal(status), retry=None), OpenRouterError)
    assert till.spent() == (0, 1, 0)


@pytest.mark.parametrize("status", [408, 504, 524])
def test_patience_that_was_lost_on_the_way_may_have_cost_something(status: int) -> None:
    till = Till()
    till.call(refusal(status), retry=None)
    assert till.spent() == (WORST, 1, 1)


@pytest.mark.parametrize(
    ("outcome", "unknown"),
    [
        (Failure(APIConnectionError("Reset.")), 1),
        (Failure(APITimeoutError("Late.", phase="read")), 1),
        (Answer(200, {}, b"<html>"), 1),
        (Answer(200, {}, b'{"error": {"code": 429, "message": "No."}}'), 0),
    ],
)
def test_failure_costs_nothing_only_where_that_is_sure(outcome: Any, unknown: int) -> None:
    till = Till()
    till.call(outcome, retry=None)
    assert till.spent() == (WORST * unknown, 1, unknown)


def test_request_that_was_never_sent_costs_nothing() -> None:
    error = APIConnectionError("Refused.")
    error.unsent = True
    till = Till()
    till.call(Failure(error), retry=None)
    assert till.spent() == (0, 1, 0)


def test_answer_without_a_usage_counts_as_what_was_reserved() -> None:
    till = Till()
    till.call(completion())
    assert till.spent() == (WORST, 0, 1)


def test_empty_answer_that_is_asked_for_again_is_counted() -> None:
    from openrouter.retry import RetryPolicy

    till = Till()
    retry = RetryPolicy(retry_empty=True)
    till.call(completion("", usage={**USAGE, "cost": 0.25}), PAID, retry=retry)
    assert till.spent() == (COST + Decimal("0.25"), 0, 0)
    assert till.tracker.totals.calls == 2


def given_up(till: Till, flow: Any, *outcomes: Any) -> None:
    """Run a flow to some point and close it there."""
    flow.send(None)
    for outcome in outcomes:
        flow.send(outcome)
    flow.close()


def chat_flow(till: Till, *, stream: bool) -> Any:
    """The flow of a call, not begun."""
    flows: list[Any] = []
    till.run = flows.append  # type: ignore[assignment,method-assign]
    (till.stream if stream else till.call)()
    return flows[0]


def test_call_that_is_cancelled_counts_as_what_was_reserved() -> None:
    till = Till()
    given_up(till, chat_flow(till, stream=False))
    assert till.spent() == (WORST, 0, 1)


def test_call_that_was_never_begun_costs_nothing() -> None:
    till = Till()
    chat_flow(till, stream=False).close()
    assert till.spent() == (0, 0, 0)
    assert till.tracker.totals.calls == 0


def test_call_that_is_cancelled_before_it_is_repeated_has_been_paid_for_once() -> None:
    till = Till()
    given_up(till, chat_flow(till, stream=False), refusal(429))
    assert till.spent() == (0, 1, 0)


def test_stream_that_is_left_counts_as_what_was_reserved() -> None:
    till = Till()
    given_up(till, chat_flow(till, stream=True), OPEN, None, Data(chunk("Hi")))
    assert till.spent() == (WORST, 0, 1)


def test_stream_that_is_left_after_its_usage_is_settled_with_it() -> None:
    till = Till()
    last = chunk("Hi", "stop", usage=USAGE)
    given_up(till, chat_flow(till, stream=True), OPEN, None, Data(last))
    assert till.spent() == (COST, 0, 0)


def test_stream_is_settled_with_its_usage() -> None:
    till = Till()
    assert (
        till.stream(OPEN, Data(chunk("Hi", "stop") + event({"usage": USAGE}) + DONE), Late())
        is None
    )
    assert till.spent() == (COST, 0, 0)


def test_stream_that_breaks_has_an_unknown_cost() -> None:
    till = Till()
    error = till.stream(OPEN, Data(chunk("Hi")), Data(b""))
    assert isinstance(error, StreamInterruptedError)
    assert till.spent() == (WORST, 1, 1)


@pytest.mark.parametrize(("said", "unknown"), [(b"", 0), (chunk("Hi"), 1)])
def test_stream_that_fails_costs_nothing_before_the_model_spoke(said: bytes, unknown: int) -> None:
    till = Till()
    till.stream(OPEN, Data(said + failing(502)), retry=None)
    assert till.spent() == (WORST * unknown, 1, unknown)


def test_stream_that_breaks_after_its_usage_is_settled_with_it() -> None:
    till = Till()
    till.stream(OPEN, Data(chunk("Hi", usage=USAGE)), Data(b""))
    assert till.spent() == (COST, 1, 0)


def test_attempt_does_not_count_what_the_one_before_it_said() -> None:
    till = Till()
    broken = failing(502).replace(b'{"choices"', b'{"usage": {"cost": 0.25}, "choices"')
    till.stream(OPEN, Data(broken), refusal(429), retry=1)
    assert till.spent() == (Decimal("0.25"), 2, 0)


def test_continuation_does_not_count_the_usage_of_the_part_before() -> None:
    till = Till()
    till.stream(
        *(OPEN, Data(chunk("One ", usage=USAGE)), Data(b"")),
        *(OPEN, Data(chunk("two.", "stop") + DONE), Late()),
        resume_stream=True,
    )
    assert till.spent() == (COST + WORST_OF_THE_REST, 1, 1)
    assert till.decoders[-1].completion().cost is None


# The words so far, "One", are asked with: 5 tokens more.
WORST_OF_THE_REST = Decimal("0.00101")


def test_prices_are_fetched_before_the_request() -> None:
    till = Till(fetched=False)
    till.run(iter_fetching(till), None, PAID)
    fetch, send = till.effects
    assert isinstance(fetch, Fetch)
    assert fetch.until is None
    assert isinstance(send, Send)
    assert till.spent() == (COST, 0, 0)


def iter_fetching(till: Till) -> Any:
    """The flow of a call that finds the price list when it comes back from fetching."""
    world = Till.__new__(Till)
    world.__dict__.update(till.__dict__)
    flow = chat_flow(world, stream=False)
    outcome = yield flow.send(None)
    till.store.fetched = True
    try:
        while True:
            outcome = yield flow.send(outcome)
    except StopIteration as stop:
        return stop.value


@pytest.mark.parametrize("outcome", [Failure(ServerError("Down.", retryable=True)), Late()])
def test_call_ends_where_the_prices_cannot_be_had(outcome: Any) -> None:
    till = Till(fetched=False)
    policy = FallbackPolicy(["m/two"], on=(OpenRouterError,))
    error = till.call(outcome, fallback=policy)
    assert isinstance(error, (ServerError, APITimeoutError))
    assert error.model == MODEL
    assert error.attempts == ()
    assert till.spent() == (0, 0, 0)


def test_call_without_a_way_to_prices_has_an_unknown_one() -> None:
    till = World(books=Books(CostTracker(), {}))
    budget = Budget(1)
    till.plain(PAID, budgets=(budget,))
    assert budget.status().spent == COST


def test_call_without_books_is_not_counted() -> None:
    world, budget = World(), Budget(1)
    world.plain(PAID, budgets=(budget,))
    assert world.streamed(OPEN, Data(chunk("Hi", "stop") + DONE), Late()) is None
    assert budget.status().spent == 0


def test_model_of_the_chain_is_asked_for_by_its_own_price() -> None:
    till, free = Till(limit="0.0005"), {"pricing": {"prompt": "0", "completion": "0"}}
    till.store.catalogue = Catalogue(
        (
            *till.store.catalogue.models[:1],
            Model.from_dict({**free, "id": "m/two", "context_length": 100}),
        ),
        0.0,
    )
    policy = FallbackPolicy(["m/two"], on=(BudgetExceededError,))
    body = {**BODY, "models": ["m/one"]}
    answer = till.call(completion(usage={**USAGE, "cost": 0}), fallback=policy, body=body)
    assert [attempt.model for attempt in answer.attempts] == [MODEL, MODEL]
    assert till.sent()[0]["model"] == "m/two"


def test_generator_that_is_collected_under_the_locks_does_not_block() -> None:
    till = Till()
    flow = chat_flow(till, stream=True)
    flow.send(None)
    flow.send(OPEN)
    holder: dict[str, Any] = {"flow": flow}
    holder["itself"] = holder
    del flow, till.run
    with till.budget._lock, till.tracker._lock:
        del holder
        gc.collect()
    assert till.spent() == (WORST, 0, 1)


@pytest.mark.parametrize(
    ("error", "free"),
    [
        (AuthenticationError("No.", status_code=401), True),
        (ProviderError("Broken.", status_code=502), True),
        (RequestTimeoutError("Late.", status_code=408), False),
        (ResponseDecodeError("No JSON."), False),
        (StreamInterruptedError("Cut."), False),
        (StreamInterruptedError("Cut.", cause=APIConnectionError("Reset.")), False),
        (StreamInterruptedError("Cut.", cause=ServerError("No.", status_code=500)), True),
    ],
)
def test_failures_that_are_free_of_charge(error: OpenRouterError, free: bool) -> None:
    assert is_free(error) is free
