"""Money, repetitions and conversations; see clients.py for how to read this."""

# pyright: reportUnnecessaryTypeIgnoreComment=error

from __future__ import annotations

from decimal import Decimal
from typing import Dict, List, Literal, Optional

from typing_extensions import assert_type

from openrouter import (
    AsyncConversation,
    AsyncOpenRouter,
    Budget,
    ChatChunk,
    ChatCompletion,
    Conversation,
    CostTracker,
    FallbackPolicy,
    OpenRouter,
    Price,
    RateLimitError,
    RetryPolicy,
    Turn,
)
from openrouter.costs import CostSpan, Totals
from openrouter.pricing import Cost, Estimate, cost_of


def money(client: OpenRouter, answer: ChatCompletion) -> None:
    assert_type(client.costs, CostTracker)
    assert_type(client.costs.totals, Totals)
    assert_type(client.costs.totals.cost, Decimal)
    assert_type(client.costs.by_model, Dict[str, Totals])
    with client.costs.track("label") as span:
        assert_type(span, CostSpan)
    assert_type(span.cost, Decimal)
    assert_type(client.pricing.get("a/b"), Price)
    assert_type(client.pricing.get("a/b").prompt, Optional[Decimal])
    assert_type(client.pricing.estimate("a/b", "Hi"), Estimate)
    assert_type(client.pricing.cost_of(answer.usage, "a/b"), Cost)
    assert_type(cost_of(answer.usage, {"prompt": "0.1"}).total, Optional[Decimal])
    client.costs.track(7)  # type: ignore[arg-type]
    CostTracker(1)  # type: ignore[call-arg]


def budgets() -> None:
    budget = Budget("0.10", per="day", cap_prices=True)
    assert_type(budget.status().remaining, Decimal)
    assert_type(budget.status().reset, Optional[float])
    assert_type(budget.per, Literal["call", "session", "day"])
    OpenRouter(budget=budget)
    OpenRouter(budget=Decimal(1))
    Budget("1", per="week")  # type: ignore[arg-type]
    Budget(None)  # type: ignore[arg-type]
    Budget()  # type: ignore[call-arg]
    OpenRouter(budget=[1])  # type: ignore[arg-type]


def policies() -> None:
    policy = RetryPolicy(max_retries=4, deadline=60)
    assert_type(policy.max_retries, int)
    assert_type(policy.deadline, Optional[float])
    assert_type(policy.backoff(0, jitter=1.0), float)
    FallbackPolicy(["a/b"], on=(RateLimitError,), first_token_timeout=2.5)
    RetryPolicy(4)  # type: ignore[call-arg]
    RetryPolicy(retries=4)  # type: ignore[call-arg]
    RetryPolicy(max_retries="4")  # type: ignore[arg-type]
    policy.max_retries = 5  # type: ignore[misc]
    FallbackPolicy([7])  # type: ignore[list-item]


def talking(client: OpenRouter) -> None:
    talk = Conversation(client, "a/b", system="Be brief.", context_limit="catalogue", temperature=0)
    assert_type(talk.send("Hi", max_tokens=5), ChatCompletion)
    assert_type(talk.retry(), ChatCompletion)
    assert_type(talk.turns[0], Turn)
    assert_type(talk.turns[0].text, str)
    with talk.stream("Hi") as stream:
        for chunk in stream:
            assert_type(chunk, ChatChunk)
        assert_type(stream.completion(), ChatCompletion)
    talk.send()  # type: ignore[call-arg]
    talk.send("Hi", temprature=1)  # type: ignore[call-arg]
    Conversation(client, 7)  # type: ignore[arg-type]


async def talking_async(client: AsyncOpenRouter) -> None:
    talk = AsyncConversation(client, "a/b")
    assert_type(await talk.send("Hi"), ChatCompletion)
    async with talk.stream("Hi") as stream:
        assert_type([chunk async for chunk in stream], List[ChatChunk])
        assert_type(await stream.completion(), ChatCompletion)
    Conversation(client, "a/b")  # type: ignore[arg-type]
