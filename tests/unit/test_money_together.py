"""Any calls at the same time through real clients: nothing is overspent, nothing is lost."""

from __future__ import annotations

import random
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal
from typing import Any, NamedTuple

import anyio
import anyio.lowlevel
import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from openrouter import (
    AsyncOpenRouter,
    Budget,
    BudgetExceededError,
    CostTracker,
    OpenRouter,
    OpenRouterError,
)
from openrouter.testing import FakeOpenRouter, faults
from tests.unit.money_service import booked

MODELS = ("openai/gpt-4o-mini", "mistralai/mistral-small", "deepseek/deepseek-r1")
FAULTS = (
    faults.rate_limited(retry_after=0),
    faults.bad_gateway(),
    faults.NoConnection("reset"),
    faults.NoDone(after=1),
    faults.TruncatedBody(),
)


class Ask(NamedTuple):
    """A call, and how it goes."""

    model: str
    words: int
    max_tokens: int
    way: str
    fault: Any

    def params(self) -> Any:
        messages = "word " * self.words
        return {"model": self.model, "messages": messages, "max_tokens": self.max_tokens}


ASKS = st.builds(
    Ask,
    model=st.sampled_from(MODELS),
    words=st.integers(0, 200),
    max_tokens=st.integers(1, 300),
    way=st.sampled_from(["create", "stream", "leave", "drop"]),
    fault=st.none() | st.none() | st.sampled_from(FAULTS),
)
LIMITS = st.integers(0, 3000).map(lambda millionths: Decimal(millionths).scaleb(-6))
CASES = given(st.lists(ASKS, min_size=1, max_size=12), LIMITS)
MANY = settings(max_examples=40, deadline=None)


def planned(asks: list[Ask]) -> FakeOpenRouter:
    fake = FakeOpenRouter()
    for ask in asks:
        if ask.fault is not None:
            fake.fail(ask.fault, when=lambda request: request.method == "POST")
    return fake


def call(client: OpenRouter, ask: Ask) -> bool:
    """Make a call; whether a budget had no room for it."""
    try:
        if ask.way == "create":
            client.chat.completions.create(**ask.params())
            return False
        with client.chat.completions.stream(**ask.params()) as stream:
            if ask.way == "stream":
                stream.completion()
            elif ask.way == "leave":
                next(iter(stream), None)
    except BudgetExceededError:
        return True
    except OpenRouterError:
        pass
    return False


async def call_async(client: AsyncOpenRouter, ask: Ask) -> bool:
    try:
        if ask.way == "create":
            await client.chat.completions.create(**ask.params())
            return False
        async with client.chat.completions.stream(**ask.params()) as stream:
            if ask.way == "stream":
                await stream.completion()
            elif ask.way == "leave":
                async for _ in stream:
                    break
    except BudgetExceededError:
        return True
    except OpenRouterError:
        pass
    return False


def check(fake: FakeOpenRouter, budget: Budget, costs: CostTracker) -> None:
    status = budget.status()
    # Each call costs less than its worst case, so nobody passes the limit.
    assert booked(fake) <= status.spent <= status.limit
    assert status.reserved == status.unknown == 0
    totals = costs.totals
    asked = sum(request.method == "POST" for request in fake.requests)
    assert totals.calls == asked
    if not totals.unknown_cost_calls:
        assert totals.cost == status.spent == booked(fake)


@MANY
@CASES
def test_threads_never_pass_the_limit_together(asks: list[Ask], limit: Decimal) -> None:
    fake, budget = planned(asks), Budget(limit)
    with fake.client(budget=budget, retry=None) as client, ThreadPoolExecutor(6) as threads:
        refused = list(threads.map(lambda ask: call(client, ask), asks))
    assert limit or all(refused)
    check(fake, budget, client.costs)


class Yielding(httpx.AsyncBaseTransport):
    """The transport of the fake; other tasks have their turn before each answer."""

    def __init__(self, fake: FakeOpenRouter) -> None:
        self.inner = fake.transport()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        await anyio.lowlevel.checkpoint()
        return await self.inner.handle_async_request(request)


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_tasks_never_pass_the_limit_together(backend: str) -> None:
    @MANY
    @CASES
    def run(asks: list[Ask], limit: Decimal) -> None:
        fake, budget = planned(asks), Budget(limit)

        async def main() -> None:
            http_client = httpx.AsyncClient(transport=Yielding(fake))
            client = fake.async_client(http_client=http_client, budget=budget, retry=None)
            refused: list[bool] = []

            async def one(ask: Ask) -> None:
                refused.append(await call_async(client, ask))

            async with anyio.create_task_group() as tasks:
                for ask in asks:
                    tasks.start_soon(one, ask)
            assert limit or all(refused)
            check(fake, budget, client.costs)

        anyio.run(main, backend=backend)

    run()


def some_asks(number: int) -> list[Ask]:
    chance = random.Random(7)
    return [
        Ask(
            model=chance.choice(MODELS),
            words=chance.randrange(50),
            max_tokens=chance.randrange(1, 200),
            way=chance.choice(["create", "stream"]),
            fault=faults.rate_limited(retry_after=0) if chance.random() < 0.2 else None,
        )
        for _ in range(number)
    ]


def test_two_hundred_calls_in_threads_add_up_to_what_the_service_booked() -> None:
    asks = some_asks(200)
    fake, budget = planned(asks), Budget("1")
    with fake.client(budget=budget) as client, ThreadPoolExecutor(8) as threads:
        client._connections.sleep = lambda seconds: None
        list(threads.map(lambda ask: call(client, ask), asks))
    check(fake, budget, client.costs)
    totals = client.costs.totals
    assert totals.unknown_cost_calls == 0
    assert totals.calls > totals.failed > 20
    assert totals.cost == booked(fake) > 0


@pytest.mark.anyio
async def test_two_hundred_calls_in_tasks_add_up_to_what_the_service_booked() -> None:
    asks = some_asks(200)
    fake, budget = planned(asks), Budget("1")
    http_client = httpx.AsyncClient(transport=Yielding(fake))
    client = fake.async_client(http_client=http_client, budget=budget)

    async def no_time(seconds: float) -> None:
        await anyio.lowlevel.checkpoint()

    client._connections.sleep = no_time
    async with anyio.create_task_group() as tasks:
        for ask in asks:
            tasks.start_soon(call_async, client, ask)
    check(fake, budget, client.costs)
    totals = client.costs.totals
    assert (totals.unknown_cost_calls, totals.cost) == (0, booked(fake))
    assert totals.failed > 20
