"""What budgets are asked for each attempt, what they answer, and the prices that go by the list."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from openrouter import Budget, BudgetExceededError
from openrouter._bill import Bill, is_free, needs_price
from openrouter.effects import Answer, Data, Late
from openrouter.errors import (
    APIConnectionError,
    ServerError,
    StreamInterruptedError,
)
from openrouter.fallback import FallbackPolicy
from tests.unit.flow_driver import BODY, DONE, MODEL, OPEN, chunk, completion, failing, refusal
from tests.unit.till import COST, LISTED, PAID, USAGE, WORST, Till

# The world begins at 22:15 UTC.
EVENING = {"utc_start": 2200, "utc_end": 2300, "completion": "0.00003"}
DEAR_IN_THE_EVENING = {**LISTED, "overrides": [EVENING]}
# As the answer, without its cost: 5 and 10 tokens at the prices of the list.
UNPRICED = {"prompt_tokens": 5, "completion_tokens": 10}
BY_THE_LIST = Decimal("0.000105")


def broken(cost: float) -> bytes:
    """A stream that fails after it said what it cost."""
    return failing(502).replace(b'{"choices"', f'{{"usage": {{"cost": {cost}}}, "choices"'.encode())


def test_answer_without_its_cost_is_paid_for_by_the_list() -> None:
    till = Till()
    assert till.call(completion(usage=UNPRICED)).cost == BY_THE_LIST
    assert till.spent() == (BY_THE_LIST, 0, 0)


def test_stream_without_its_cost_is_paid_for_by_the_list() -> None:
    till = Till()
    last = chunk("Hi", "stop", usage=UNPRICED, model=MODEL)
    till.stream(OPEN, Data(last + DONE), Late())
    assert till.spent() == (BY_THE_LIST, 0, 0)
    assert till.decoders[-1].completion().cost == BY_THE_LIST


def test_stream_without_a_price_list_has_no_cost() -> None:
    till = Till(fetched=False)
    last = chunk("Hi", "stop", usage=UNPRICED, model=MODEL)
    till.streamed(OPEN, Data(last + DONE), Late())
    assert till.decoders[-1].completion().cost is None


def test_price_of_the_hour_is_reserved_and_paid() -> None:
    till = Till(pricing=DEAR_IN_THE_EVENING, limit="0.003")
    error = till.call(retry=None)
    assert isinstance(error, BudgetExceededError)
    assert error.asked == Decimal("0.003005")
    till = Till(pricing=DEAR_IN_THE_EVENING)
    till.call(completion(usage=UNPRICED))
    assert till.spent() == (Decimal("0.000305"), 0, 0)


def test_price_is_that_of_the_time_when_the_answer_was_made() -> None:
    till = Till(pricing=DEAR_IN_THE_EVENING)
    noon = 1_699_963_200
    till.call(completion(usage=UNPRICED, created=noon))
    assert till.spent() == (BY_THE_LIST, 0, 0)


def test_budget_that_caps_prices_puts_them_into_the_request() -> None:
    till = Till(cap_prices=True)
    till.call(PAID)
    assert till.sent()[0]["provider"] == {"max_price": {"prompt": "1", "completion": "10"}}


def test_budget_that_caps_prices_goes_by_those_of_the_hour() -> None:
    till = Till(pricing=DEAR_IN_THE_EVENING, cap_prices=True)
    till.call(PAID)
    assert till.sent()[0]["provider"] == {"max_price": {"prompt": "1", "completion": "30"}}


@pytest.mark.parametrize("first", [0, 1])
def test_budgets_that_cap_prices_agree_on_the_lower_one(first: int) -> None:
    narrow = Budget(2 * WORST, per="call", cap_prices=True)
    wide = Budget(9 * WORST, per="call", cap_prices=True)
    both = (narrow, wide) if first == 0 else (wide, narrow)
    till = Till()
    till.call(PAID, budgets=both)
    assert till.sent()[0]["provider"] == {"max_price": {"prompt": "2", "completion": "20"}}


def test_budget_that_caps_no_prices_leaves_the_request_alone() -> None:
    till = Till()
    till.call(PAID)
    assert till.sent()[0] == BODY


def test_budget_cannot_cap_prices_where_the_size_is_not_known() -> None:
    till = Till(cap_prices=True)
    till.call(PAID, body={"messages": 5})
    assert "provider" not in till.sent()[-1]


def test_refusal_of_one_budget_frees_what_another_has_reserved() -> None:
    till = Till()
    error = till.call(budgets=(till.budget, Budget("0.001")), retry=None)
    assert isinstance(error, BudgetExceededError)
    assert till.spent() == (0, 0, 0)


def test_budget_per_call_counts_all_attempts_at_the_call() -> None:
    till = Till(limit=Decimal("0.75") + WORST - Decimal("0.000001"), per="call")
    error = till.stream(
        *(OPEN, Data(broken(0.25))),
        *(OPEN, Data(broken(0.5))),
        retry=2,
    )
    assert isinstance(error, BudgetExceededError)
    assert (error.spent, error.asked) == (Decimal("0.75"), WORST)
    assert "up to $0.001005 was asked after $0.75" in str(error)


def test_budget_per_call_counts_what_was_reserved_where_the_cost_is_unknown() -> None:
    till = Till(limit=2 * WORST - Decimal("0.000001"), per="call")
    error = till.call(refusal(504), retry=1)
    assert isinstance(error, BudgetExceededError)
    assert (error.spent, error.asked) == (WORST, WORST)


def test_budget_per_call_lets_in_another_attempt_that_fits() -> None:
    till = Till(limit=2 * WORST, per="call")
    till.call(refusal(504), PAID, retry=1)
    assert till.tracker.totals.cost == COST


def test_error_says_how_a_request_without_a_limit_would_fit() -> None:
    till = Till(limit="0.001")
    error = till.call(retry=None)
    assert str(error).endswith("; the answer may have 100 tokens: pass max_tokens to limit it")
    error = till.call(body={**BODY, "max_tokens": 100}, retry=None)
    assert isinstance(error, BudgetExceededError)
    assert "max_tokens" not in str(error)


def test_failure_is_counted_for_the_provider_that_failed() -> None:
    till = Till()
    till.call(refusal(502, metadata={"provider_name": "Google"}), retry=None)
    assert list(till.tracker.by_provider) == ["Google"]


@pytest.mark.parametrize("body", [b"[]", b'"text"', b"5", b"null"])
def test_answer_that_is_no_object_counts_as_what_was_reserved(body: bytes) -> None:
    till = Till()
    till.call(Answer(200, {}, body), retry=None)
    assert till.spent()[0] == WORST


def test_unknown_cost_of_one_model_counts_for_the_next_of_the_chain() -> None:
    till = Till(limit=2 * WORST - Decimal("0.000001"), per="call")
    policy = FallbackPolicy(["m/two"])
    error = till.call(refusal(504), fallback=policy, retry=None)
    assert isinstance(error, BudgetExceededError)


@pytest.mark.parametrize(
    ("cause", "free"),
    [
        (ServerError("Late.", status_code=504), False),
        (ServerError("No.", status_code=503), True),
        (None, False),
    ],
)
def test_stream_is_free_where_its_cause_is(cause: Any, free: bool) -> None:
    assert is_free(StreamInterruptedError("Cut.", cause=cause)) is free


def test_stream_whose_connection_failed_is_not_free() -> None:
    cause = APIConnectionError("Refused.")
    cause.unsent = True
    assert is_free(StreamInterruptedError("Cut.", cause=cause)) is False


@pytest.mark.parametrize(
    ("usage", "needed"),
    [
        (USAGE, False),
        ({"cost": 0}, False),
        (UNPRICED, True),
        ({"cost": None}, True),
        ({"cost": "0.1"}, True),
        ({"cost": True}, True),
        # What a cache saved hangs on the price.
        ({"cost": 1, "prompt_tokens_details": {"cached_tokens": 5}}, True),
        ({"cost": 1, "input_tokens_details": {"cached_tokens": 5}}, True),
        ({"cost": 1, "cache_read_input_tokens": 5}, True),
        ({"cost": 1, "prompt_tokens_details": {"cached_tokens": 0}}, False),
        ({"cost": 1, "prompt_tokens_details": {}, "input_tokens_details": None}, False),
        ({"cost": 1, "prompt_tokens_details": [5]}, False),
        ({"cost": 1, "cache_read_input_tokens": 0}, False),
    ],
)
def test_price_is_looked_up_only_where_it_tells_more(usage: Any, needed: bool) -> None:
    assert needs_price(usage) is needed


def test_cache_saves_by_the_list() -> None:
    till = Till(pricing={**LISTED, "input_cache_read": "0.0000001"})
    usage = {**USAGE, "prompt_tokens_details": {"cached_tokens": 5}}
    till.call(completion(usage=usage))
    assert till.tracker.totals.cache_savings == Decimal("0.0000045")


def test_attempt_is_counted_for_what_answered() -> None:
    till = Till()
    till.call(completion(usage=USAGE, model="m/two", provider="Google"))
    assert list(till.tracker.by_model) == ["m/two"]
    assert list(till.tracker.by_provider) == ["Google"]


@pytest.mark.parametrize("said", [None, 5, ["m/two"], ""])
def test_attempt_is_counted_for_what_was_asked_where_the_answer_does_not_say(said: Any) -> None:
    till = Till()
    till.call(completion(usage=USAGE, model=said, provider=said))
    assert list(till.tracker.by_model) == [MODEL]
    assert list(till.tracker.by_provider) == ["unknown"]


def test_attempt_is_counted_in_the_hour_that_the_answer_says() -> None:
    till = Till()
    till.call(completion(usage=USAGE, created=1_699_963_200))
    assert list(till.tracker.by_hour) == ["2023-11-14T12"]


@pytest.mark.parametrize("said", [None, "noon", True, -1, 1_699_963_200.5, 2**36])
def test_attempt_is_counted_in_the_hour_of_its_end_where_the_answer_says_none(said: Any) -> None:
    till = Till()
    till.call(completion(usage=USAGE, created=said))
    assert list(till.tracker.by_hour) == ["2023-11-14T22"]


def test_attempt_is_counted_in_the_first_and_the_last_hour_there_is() -> None:
    till = Till()
    till.call(completion(usage=USAGE, created=0))
    till.call(completion(usage=USAGE, created=2**36 - 1))
    assert list(till.tracker.by_hour) == ["1970-01-01T00", "4147-08-20T07"]


def test_stream_is_counted_for_the_provider_that_its_chunks_name() -> None:
    till = Till()
    last = chunk("Hi", "stop", usage=USAGE, model="m/two", provider="Google")
    till.stream(OPEN, Data(last + DONE), Late())
    assert list(till.tracker.by_model) == ["m/two"]
    assert list(till.tracker.by_provider) == ["Google"]


def test_call_that_costs_nothing_is_neither_asked_for_nor_counted() -> None:
    till = Till(fetched=False)
    bill = Bill(till.around.books, (till.budget,), till.now, paid=False)
    assert (bill.needs_prices, bill.is_checked, bill.price) == (False, False, None)
    assert bill.open(BODY, MODEL) == {}
    bill.answered({"usage": USAGE}, failed=False)
    bill.close()
    assert till.tracker.totals.calls == 0
    assert till.spent() == (0, 0, 0)


def test_bill_has_the_price_of_the_list_only_where_it_was_looked_up() -> None:
    till = Till()
    bill = Bill(till.around.books, (), till.now, paid=True)
    assert bill.open(BODY, MODEL) == {}
    bill.answered({"usage": UNPRICED}, failed=False)
    assert bill.price is not None
    assert bill.price.prompt == Decimal(LISTED["prompt"])
    bill.open(BODY, MODEL)
    bill.answered({"usage": USAGE}, failed=False)
    assert bill.price is None
