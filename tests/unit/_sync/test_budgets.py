# Made from tests/unit/_async/test_budgets.py by scripts/unasync, do not edit.
# Change the source, then run scripts/unasync;
# scripts/unasync --check fails while the two differ.
from __future__ import annotations

import gc
from decimal import Decimal
from typing import Any

import httpx
import pytest

from openrouter import Budget, BudgetExceededError, FallbackPolicy, RateLimiter
from openrouter.errors import (
    APIConnectionError,
    APITimeoutError,
    ConfigurationError,
    RateLimitError,
    ServerError,
)
from openrouter.testing import FakeOpenRouter, faults
from openrouter_api.api.embeddings.create_embeddings import create_embeddings
from tests.unit.money_service import ASK, MODEL, booked, edited, paths, without_cost
from tests.unit.together import together

CHEAP = "mistralai/mistral-small"
# 5 tokens of prompt at 0.2 and 50 of the answer at 0.8 millionths of a dollar.
WORST = Decimal("0.000041")


def state(budget: Budget) -> tuple[Any, Any]:
    status = budget.status()
    return status.spent, status.reserved


def refusal(client: Any, **params: Any) -> BudgetExceededError:
    with pytest.raises(BudgetExceededError) as caught:
        client.chat.completions.create(**{**ASK, **params})
    return caught.value


def test_call_reserves_its_worst_case_and_settles_with_its_cost() -> None:
    budget, seen = Budget("1"), []
    fake = FakeOpenRouter()

    def look(request: httpx.Request) -> None:
        seen.append(budget.status().reserved)

    def edit(data: dict[str, Any]) -> None:
        seen.append(budget.status().reserved)

    http_client = httpx.Client(transport=edited(fake, edit))
    client = fake.client(http_client=http_client, budget=budget)
    client.chat.completions.create(**ASK)
    assert seen == [WORST]
    assert state(budget) == (booked(fake), 0)


def test_prices_are_fetched_once_for_all_calls() -> None:
    fake = FakeOpenRouter()
    client = fake.client(budget="1")

    def call() -> None:
        client.chat.completions.create(**ASK)

    together(*[call] * 10)
    assert paths(fake).count("models") == 1
    assert len(paths(fake)) == 11


def test_prices_are_not_fetched_without_a_budget() -> None:
    fake = FakeOpenRouter()
    client = fake.client()
    client.chat.completions.create(**ASK)
    client.with_options(budget="1").with_options(budget=None).chat.completions.create(**ASK)
    assert paths(fake) == ["chat/completions"] * 2


def test_call_without_prices_is_not_sent() -> None:
    fake = FakeOpenRouter()
    fake.fail(faults.internal_error(), times=None, when=lambda request: request.method == "GET")
    client = fake.client(budget="1", retry=None, fallback=[CHEAP])
    with pytest.raises(ServerError) as caught:
        client.chat.completions.create(**ASK)
    assert paths(fake) == ["models"]
    # The one that was made is that for the prices.
    assert [attempt.model for attempt in caught.value.attempts] == [None]
    with pytest.raises(ServerError):
        with client.chat.completions.stream(**ASK):
            raise AssertionError("the stream is open")


def test_prices_have_to_come_within_the_deadline_of_the_call() -> None:
    from openrouter import RetryPolicy

    def serve(request: httpx.Request) -> httpx.Response:
        waited.append((request.extensions["timeout"]["read"], request.method))
        raise httpx.ReadTimeout("late", request=request)

    waited: list[Any] = []
    http_client = httpx.Client(transport=httpx.MockTransport(serve))
    retry = RetryPolicy(max_retries=0, deadline=5.0)
    client = FakeOpenRouter().client(http_client=http_client, budget="1", retry=retry)
    with pytest.raises(APITimeoutError):
        client.chat.completions.create(**ASK)
    ((read, method),) = waited
    assert method == "GET"
    assert 0 < read <= 5


def test_prices_that_come_too_late_are_a_timeout_of_the_call() -> None:
    from openrouter import RetryPolicy
    from openrouter._waiting import now
    from openrouter.moment import Moment

    def serve(request: httpx.Request) -> httpx.Response:
        late.append(100.0)
        raise httpx.ReadTimeout("late", request=request)

    late: list[float] = []
    http_client = httpx.Client(transport=httpx.MockTransport(serve))
    retry = RetryPolicy(max_retries=0, deadline=5.0)
    client = FakeOpenRouter().client(http_client=http_client, budget="1", retry=retry)
    client._connections.now = lambda: Moment(now().steady + sum(late), now().epoch)
    with pytest.raises(APITimeoutError, match="not done within its deadline") as caught:
        client.chat.completions.create(**ASK)
    assert caught.value.phase == "deadline"


def test_call_that_does_not_fit_is_not_sent() -> None:
    fake = FakeOpenRouter()
    client = fake.client(budget="0.00004")
    error = refusal(client)
    assert (error.limit, error.spent, error.asked) == (Decimal("0.00004"), Decimal(0), WORST)
    assert (error.model, error.attempts, error.advice) == (MODEL, (), None)
    assert paths(fake) == ["models"]
    assert client.costs.totals.calls == 0
    shorter: Any = {**ASK, "max_tokens": 40}
    client.chat.completions.create(**shorter)


def test_call_without_a_limit_may_be_as_long_as_the_model_answers() -> None:
    client = FakeOpenRouter().client(budget="0.001")
    with pytest.raises(BudgetExceededError) as caught:
        client.chat.completions.create(model=MODEL, messages="Hi")
    assert caught.value.asked == Decimal("0.000001") + 16384 * Decimal("0.0000008")
    assert str(caught.value).endswith(
        "the answer may have 16,384 tokens: pass max_tokens to limit it"
    )


@pytest.mark.parametrize("budget", [Decimal("0.00006"), "0.00006", 0.00006])
def test_amount_is_the_limit_of_all_calls_together(budget: Any) -> None:
    client = FakeOpenRouter().client(budget=budget)
    copy = client.with_options(timeout=5)
    client.chat.completions.create(**ASK)
    error = refusal(copy)
    assert (error.per, error.limit) == ("session", Decimal("0.00006"))
    assert error.spent is not None
    assert error.spent > 0


@pytest.mark.parametrize("budget", ["much", -1, [], True])
def test_budget_that_is_none_is_refused(budget: Any) -> None:
    fake = FakeOpenRouter()
    with pytest.raises(ConfigurationError, match="is an amount of USD"):
        fake.client(budget=budget)
    with pytest.raises(ConfigurationError, match="is an amount of USD"):
        fake.client().chat.completions.create(budget=budget, **ASK)


def test_budget_of_a_call_comes_on_top_of_that_of_the_client() -> None:
    fake, budget = FakeOpenRouter(), Budget("0.0001")
    client = fake.client(budget=budget)
    error = refusal(client, budget="0.00001")
    assert error.limit == Decimal("0.00001")
    # The other one has nothing reserved for a call that was not made.
    assert state(budget) == (0, 0)
    client.chat.completions.create(budget="1", **ASK)
    assert state(budget) == (booked(fake), 0)
    client.with_options(budget=budget).chat.completions.create(**ASK)
    assert state(budget) == (booked(fake), 0)


def test_repeated_attempts_are_paid_for_once() -> None:
    fake, budget = FakeOpenRouter(), Budget("0.00005")
    client = fake.client(budget=budget)
    client.models.catalogue()
    fake.fail(faults.rate_limited(retry_after=0), times=2)
    client.chat.completions.create(**ASK)
    assert state(budget) == (booked(fake), 0)


def test_attempt_of_unknown_cost_counts_as_what_it_reserved() -> None:
    fake, budget = FakeOpenRouter(), Budget("1")
    client = fake.client(budget=budget, retry=None)
    client.models.catalogue()
    fake.fail(faults.NoConnection("reset"))
    with pytest.raises(APIConnectionError):
        client.chat.completions.create(**ASK)
    assert state(budget) == (WORST, 0)


def test_budget_of_each_call_counts_all_of_its_attempts() -> None:
    fake = FakeOpenRouter()
    client = fake.client(budget=Budget("0.00008", per="call"), retry=1)
    client.models.catalogue()
    fake.fail(faults.NoConnection("reset"))
    client._connections.sleep = nothing
    error = refusal(client)
    assert (error.spent, error.asked) == (WORST, WORST)
    assert "up to $0.000041 was asked after $0.000041 and $0.00008 a call" in str(error)
    assert len(error.attempts) == 1
    # The next call stands for itself.
    client.chat.completions.create(**ASK)


def nothing(seconds: float) -> None:
    """Sleep no time at all."""


def test_answer_whose_cost_is_not_said_is_settled_by_the_price_list() -> None:
    fake, budget = FakeOpenRouter(), Budget("1")
    http_client = httpx.Client(transport=edited(fake, without_cost))
    client = fake.client(http_client=http_client, budget=budget)
    answer = client.chat.completions.create(**ASK)
    assert state(budget) == (booked(fake), 0)
    assert (answer.cost, answer.cost_source) == (booked(fake), "computed")


def test_budget_does_not_lead_to_the_next_model() -> None:
    fake = FakeOpenRouter()
    client = fake.client(budget="0.00003", fallback=[CHEAP])
    assert (refusal(client)).asked == WORST
    assert paths(fake) == ["models"]


def test_budget_leads_to_a_cheaper_model_where_that_was_asked_for() -> None:
    fake, budget = FakeOpenRouter(), Budget("0.00003")
    policy = FallbackPolicy([CHEAP], on=(BudgetExceededError,))
    client = fake.client(budget=budget, fallback=policy)
    answer = client.chat.completions.create(**ASK)
    assert answer.model == CHEAP
    assert isinstance(answer.attempts[0].error, BudgetExceededError)
    assert state(budget) == (booked(fake), 0)


def test_models_of_the_request_count_by_the_dearest() -> None:
    client = FakeOpenRouter().client(budget="0.001")
    error = refusal(client, model=CHEAP, models=[MODEL, "anthropic/claude-sonnet-4.5"])
    assert error.asked is not None
    assert error.asked > 50 * Decimal("0.00002") > WORST


def test_stream_is_settled_when_it_ends() -> None:
    fake, budget = FakeOpenRouter(), Budget("1")
    client = fake.client(budget=budget)
    with client.chat.completions.stream(**ASK) as stream:
        assert state(budget) == (0, WORST)
        stream.completion()
    assert state(budget) == (booked(fake), 0)


def test_stream_that_was_left_early_counts_as_what_it_reserved() -> None:
    fake, budget = FakeOpenRouter(), Budget("1")
    client = fake.client(budget=budget)
    with client.chat.completions.stream(**ASK):
        pass
    assert state(budget) == (WORST, 0)


def test_stream_that_was_dropped_counts_as_what_it_reserved() -> None:
    fake, budget = FakeOpenRouter(), Budget("1")
    client = fake.client(budget=budget)
    stream = client.chat.completions.create(stream=True, **ASK)
    stream.close()
    del stream
    gc.collect()
    assert state(budget) == (WORST, 0)


def test_continued_stream_is_reserved_for_twice_and_settled_in_parts() -> None:
    fake, budget = FakeOpenRouter(), Budget("1")
    fake.reply(chunks=["One ", "two."])
    fake.reply("two.", usage={"cost": 0.125})
    client = fake.client(budget=budget, retry=1)
    client.models.catalogue()
    fake.fail(faults.NoDone(after=2))
    client._connections.sleep = nothing
    with client.chat.completions.stream(resume_stream=True, **ASK) as stream:
        answer = stream.completion()
    assert answer.cost == Decimal("0.125")
    assert state(budget) == (WORST + Decimal("0.125"), 0)


def test_function_is_told_and_the_call_goes_on() -> None:
    told: list[BudgetExceededError] = []
    fake, budget = FakeOpenRouter(), Budget("0", on_exceed=told.append)
    answer = fake.client(budget=budget).chat.completions.create(**ASK)
    assert answer.cost == booked(fake) == budget.status().spent
    (error,) = told
    assert (error.model, error.asked) == (MODEL, WORST)


def test_answer_that_cost_too_much_is_not_lost() -> None:
    def stop(error: BudgetExceededError) -> None:
        raise ValueError("stop everything")

    fake = FakeOpenRouter()
    fake.reply("Four.", usage={"cost": 2.5})
    client = fake.client(budget=Budget("1", on_exceed=stop))
    assert (client.chat.completions.create(**ASK)).text == "Four."
    # The next one is stopped.
    with pytest.raises(ValueError, match="stop everything"):
        client.chat.completions.create(**ASK)
    assert booked(fake) == Decimal("2.5")


def test_prices_are_capped_at_what_was_reserved() -> None:
    fake = FakeOpenRouter()
    client = fake.client(budget=Budget("1", cap_prices=True))
    client.chat.completions.create(provider={"max_price": {"prompt": "0.1"}}, **ASK)
    (sent,) = [request.json for request in fake.requests if request.method == "POST"]
    assert sent["provider"] == {"max_price": {"prompt": "0.1", "completion": "0.8"}}
    client.chat.completions.create(**ASK)
    assert fake.requests[-1].json["provider"] == {
        "max_price": {"prompt": "0.2", "completion": "0.8"}
    }


def test_prices_of_each_call_are_capped_by_its_limit() -> None:
    fake = FakeOpenRouter()
    budgets = Budget("0.00041", per="call", cap_prices=True), Budget("1", cap_prices=True)
    client = fake.client(budget=budgets[0])
    client.chat.completions.create(**ASK)
    assert fake.requests[-1].json["provider"]["max_price"] == {"prompt": "2", "completion": "8"}
    # Of several budgets the strictest counts.
    for first, then in (budgets, budgets[::-1]):
        client = fake.client(budget=first)
        client.chat.completions.create(budget=then, **ASK)
        caps = fake.requests[-1].json["provider"]["max_price"]
        assert caps == {"prompt": "0.2", "completion": "0.8"}


def test_request_is_left_as_it_is_where_prices_are_not_capped() -> None:
    fake = FakeOpenRouter()
    fake.client(budget="1").chat.completions.create(**ASK)
    assert "provider" not in fake.requests[-1].json


def test_other_operations_are_settled_too() -> None:
    fake, budget = FakeOpenRouter(), Budget("0.000001")
    client = fake.client(budget=budget)
    params: Any = {"model": "openai/text-embedding-3-small", "input": ["one", "two"]}
    client.send(create_embeddings(params))
    assert state(budget) == (booked(fake), 0)
    with pytest.raises(BudgetExceededError):
        client.send(create_embeddings({**params, "input": "long" * 1000}))
    client.key.get()


def test_refused_call_gives_its_turn_back() -> None:
    limiter = RateLimiter(per_minute=1, scope=lambda model: model, when_limited="raise")
    client = FakeOpenRouter().client(budget="0.00004", rate_limiter=limiter)
    refusal(client)
    shorter: Any = {**ASK, "max_tokens": 10}
    client.chat.completions.create(**shorter)
    with pytest.raises(RateLimitError):
        client.chat.completions.create(**shorter)


def test_calls_at_the_same_time_do_not_pass_the_limit_together() -> None:
    fake = FakeOpenRouter()
    # Room for the worst case of two calls.
    budget = Budget(2 * WORST)
    client = fake.client(budget=budget)
    refused: list[BudgetExceededError] = []

    def call() -> None:
        try:
            client.chat.completions.create(**ASK)
        except BudgetExceededError as error:
            refused.append(error)

    together(*[call] * 20)
    assert 0 < booked(fake) <= 2 * WORST
    assert len(refused) >= 17
    assert state(budget) == (booked(fake), 0)
